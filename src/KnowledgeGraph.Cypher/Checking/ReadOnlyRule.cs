using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary>A read-only transaction refuses every statement that could write, before it runs.</summary>
internal static class ReadOnlyRule
{
    public static void Demand(Statement statement, IGraphTransaction transaction, CypherOptions options)
    {
        if (!options.ReadOnly && transaction.Writer is not null)
        {
            return;
        }

        var at = statement switch
        {
            QueryStatement { Mode: ExplainMode.Explain } or RuleStatement { Mode: ExplainMode.Explain } => (Position?)null,
            QueryStatement query => QueryFacts.FirstWrite(query.Query)?.At,
            _ => statement.At,
        };
        if (at is { } place)
        {
            throw Fail.Compile(ErrorClass.ReadOnly, "WriteInReadOnly", place, "This statement writes, but the transaction is read-only.");
        }
    }
}
