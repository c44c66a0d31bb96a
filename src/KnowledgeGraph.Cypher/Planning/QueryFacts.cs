using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>What can be said of a query without planning it.</summary>
internal static class QueryFacts
{
    /// <summary>Whether a query can change the graph.</summary>
    public static bool Writes(Query query) => FirstWrite(query) is not null;

    /// <summary>The first clause that can change the graph.</summary>
    public static Clause? FirstWrite(Query query) =>
        query.Parts.SelectMany(p => p.Clauses).Select(FirstWrite).FirstOrDefault(c => c is not null);

    private static Clause? FirstWrite(Clause clause) => clause switch
    {
        CreateClause or MergeClause or SetClause or RemoveClause or DeleteClause or ForeachClause => clause,
        CallSubqueryClause call => FirstWrite(call.Query),
        _ => null,
    };
}
