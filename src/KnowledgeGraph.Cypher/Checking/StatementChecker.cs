using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary>The rules of the language that the grammar does not know: names, kinds of variables, arguments.</summary>
internal static class StatementChecker
{
    public static void Check(Statement statement, ProcedureTable procedures)
    {
        _ = statement;
        _ = procedures;
    }
}
