using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>Commands on indexes and constraints, handed to the graph.</summary>
internal static class SchemaRun
{
    public static CypherResult Run(Statement statement, IGraphTransaction transaction)
    {
        var writer = transaction.Writer!;
        var isChanged = statement switch
        {
            CreateRuleStatement create => writer.CreateRule(new SchemaRule(create.Name ?? DefaultName(create), create.Label, create.Keys, create.IsUnique), create.IfNotExists),
            CreateTextRuleStatement create => writer.CreateTextRule(
                new TextRule(create.Name ?? "fulltext_" + string.Join('_', create.Labels.Concat(create.Keys)), create.IsOnRelationships, create.Labels, create.Keys), create.IfNotExists),
            DropRuleStatement drop => writer.DropRule(drop.Name, drop.IsConstraint, drop.IfExists),
            _ => throw new InvalidOperationException("No run for " + statement.GetType().Name),
        };
        return new CypherResult([], [], new CypherCounters { SchemaChanges = isChanged ? 1 : 0 });
    }

    private static string DefaultName(CreateRuleStatement create) =>
        (create.IsUnique ? "unique_" : "index_") + create.Label + "_" + string.Join('_', create.Keys);
}
