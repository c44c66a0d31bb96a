using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>Commands on indexes and constraints, handed to the graph.</summary>
internal static class SchemaRun
{
    public static CypherResult Run(Statement statement, IGraphTransaction transaction)
    {
        var mode = ((RuleStatement)statement).Mode;
        var counters = new CypherCounters { SchemaChanges = mode != ExplainMode.Explain && Change(statement, transaction.Writer!) ? 1 : 0 };
        return mode == ExplainMode.Run ? new CypherResult([], [], counters) : PlanText.Describe(Detail(statement), counters, mode == ExplainMode.Profile);
    }

    private static bool Change(Statement statement, IGraphWriter writer) => statement switch
    {
        CreateRuleStatement create => writer.CreateRule(new SchemaRule(create.Name ?? DefaultName(create), create.Label, create.Keys, create.IsUnique), create.IfNotExists),
        CreateTextRuleStatement create => writer.CreateTextRule(
            new TextRule(create.Name ?? DefaultName(create), create.IsOnRelationships, create.Labels, create.Keys), create.IfNotExists),
        DropRuleStatement drop => writer.DropRule(drop.Name, drop.IsConstraint, drop.IfExists),
        _ => throw new InvalidOperationException("No run for " + statement.GetType().Name),
    };

    private static string Detail(Statement statement) => statement switch
    {
        CreateRuleStatement create => $"{(create.IsUnique ? "CreateConstraint" : "CreateIndex")} {create.Name ?? DefaultName(create)} :{create.Label}({string.Join(", ", create.Keys)})",
        CreateTextRuleStatement create => $"CreateFullTextIndex {create.Name ?? DefaultName(create)} :{string.Join('|', create.Labels)}({string.Join(", ", create.Keys)})",
        DropRuleStatement drop => (drop.IsConstraint ? "DropConstraint " : "DropIndex ") + drop.Name,
        _ => throw new InvalidOperationException("No run for " + statement.GetType().Name),
    };

    private static string DefaultName(CreateTextRuleStatement create) =>
        "fulltext_" + string.Join('_', create.Labels.Concat(create.Keys));

    private static string DefaultName(CreateRuleStatement create) =>
        (create.IsUnique ? "unique_" : "index_") + create.Label + "_" + string.Join('_', create.Keys);
}
