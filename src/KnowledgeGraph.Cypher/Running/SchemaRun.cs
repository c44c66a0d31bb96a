using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>Commands on indexes and constraints, handed to the graph.</summary>
internal static class SchemaRun
{
    public static CypherResult Run(Statement statement, IGraphTransaction transaction)
    {
        var counters = new CypherCounters();
        switch (statement)
        {
            case CreateRuleStatement create:
                var rule = new SchemaRule(create.Name ?? DefaultName(create), create.Label, create.Keys, create.IsUnique);
                counters.SchemaChanges = transaction.Writer!.CreateRule(rule, create.IfNotExists) ? 1 : 0;
                break;
            case DropRuleStatement drop:
                counters.SchemaChanges = transaction.Writer!.DropRule(drop.Name, drop.IsConstraint, drop.IfExists) ? 1 : 0;
                break;
            case ShowRulesStatement show:
                return new CypherResult(["name", "labelsOrTypes", "properties", "type"], Show(transaction.Reader, show.Constraints), counters);
        }

        return new CypherResult([], [], counters);
    }

    private static string DefaultName(CreateRuleStatement create) =>
        (create.IsUnique ? "unique_" : "index_") + create.Label + "_" + string.Join('_', create.Keys);

    private static List<object?[]> Show(IGraphReader graph, bool constraints)
    {
        var rows = new List<object?[]>();
        foreach (var rule in graph.SchemaRules().Where(r => r.IsUnique || !constraints))
        {
            rows.Add([rule.Name, new object?[] { rule.Label }, rule.Keys.Cast<object?>().ToArray(), constraints ? "UNIQUENESS" : "RANGE"]);
        }

        return rows;
    }
}
