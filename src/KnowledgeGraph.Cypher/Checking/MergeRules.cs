using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary>A <c>MERGE</c> sees what its own rows make, so a query of its own inside it would have no one answer: refused, as by Neo4j.</summary>
internal static class MergeRules
{
    public static void Check(MergeClause merge)
    {
        var given = merge.Pattern.Nodes.Select(n => n.Properties)
            .Concat(merge.Pattern.Relationships.Select(r => r.Properties))
            .Concat(merge.OnCreate.Concat(merge.OnMatch).Select(s => s.Assigned));
        if (given.Select(GraphReads.Subquery).FirstOrDefault(s => s is not null) is { } subquery)
        {
            throw Fail.Syntax("UnexpectedSyntax", subquery.At, "A subquery cannot stand in MERGE: compute it in a WITH before.");
        }
    }
}
