using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Ontology;

/// <summary>Holds nodes and relationships to the schema. Run on every write.</summary>
public sealed class SchemaCheck(GraphSchema schema)
{
    /// <summary>All that is wrong with a graph, in order: nodes, then relationships.</summary>
    public IReadOnlyList<SchemaProblem> Check(PropertyGraph graph)
    {
        var nodes = new Dictionary<string, GraphNode>(StringComparer.Ordinal);
        var problems = new List<SchemaProblem>();
        foreach (var node in graph.Nodes)
        {
            if (!nodes.TryAdd(node.Id, node))
            {
                problems.Add(new SchemaProblem(node.Id, "two nodes have this id"));
            }

            problems.AddRange(Check(node));
        }

        var edges = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edge in graph.Edges)
        {
            if (!edges.Add(edge.Id))
            {
                problems.Add(new SchemaProblem(edge.Id, "two relationships have this id"));
            }

            problems.AddRange(Check(edge, nodes.GetValueOrDefault));
        }

        return problems;
    }

    /// <summary>Refuses a graph that does not fit.</summary>
    /// <exception cref="SchemaViolationException">It does not.</exception>
    public void Demand(PropertyGraph graph)
    {
        if (Check(graph) is { Count: > 0 } problems)
        {
            throw new SchemaViolationException(problems);
        }
    }

    /// <summary>What is wrong with one node.</summary>
    public IEnumerable<SchemaProblem> Check(GraphNode node)
    {
        var primary = node.Labels.Select(schema.Label).OfType<LabelRule>().ToArray();
        var rule = primary.FirstOrDefault(l => primary.All(o => o == l || l.MayAlso.Contains(o.Label, StringComparer.Ordinal)));
        if (rule is null)
        {
            return [new SchemaProblem(node.Id, $"the labels {string.Join(", ", node.Labels)} hold not exactly one primary label")];
        }

        var missing = rule.Also.Where(l => !node.Labels.Contains(l, StringComparer.Ordinal)).Select(l => $"{rule.Label} without the label {l}");
        var strange = node.Labels.Where(l => l != rule.Label && !rule.Also.Contains(l, StringComparer.Ordinal) && !rule.MayAlso.Contains(l, StringComparer.Ordinal))
            .Select(l => $"{rule.Label} with the label {l}");
        var properties = PropertyCheck.Problems(node.Properties, [.. node.Labels.Distinct(StringComparer.Ordinal).SelectMany(schema.PropertiesOf)]);
        return missing.Concat(strange).Concat(properties).Select(m => new SchemaProblem(node.Id, m));
    }

    /// <summary>What is wrong with one relationship.</summary>
    /// <param name="edge">The relationship.</param>
    /// <param name="nodeOf">Gives a node by its id, or <c>null</c> where there is none.</param>
    public IEnumerable<SchemaProblem> Check(GraphEdge edge, Func<string, GraphNode?> nodeOf)
    {
        if (schema.Relationship(edge.Type) is not { } rule)
        {
            return [new SchemaProblem(edge.Id, $"{edge.Type} is no relationship type")];
        }

        return Ends(edge, rule, nodeOf)
            .Concat(PropertyCheck.Problems(edge.Properties, PropertiesOf(edge.Type)))
            .Select(m => new SchemaProblem(edge.Id, m));
    }

    private IReadOnlyList<PropertyRule> PropertiesOf(string type) =>
        schema.Projection.TryGetRelationship(type, out _)
            ? [.. schema.PropertiesOf(PropertyRule.Projected), .. schema.PropertiesOf(type)]
            : schema.PropertiesOf(type);

    private static IEnumerable<string> Ends(GraphEdge edge, RelationshipRule rule, Func<string, GraphNode?> nodeOf)
    {
        var from = nodeOf(edge.From);
        var to = nodeOf(edge.To);
        if (from is null || to is null)
        {
            return [$"{edge.Type} ends at {(from is null ? edge.From : edge.To)}, which is not there"];
        }

        var fits = Has(from, rule.From) && Has(to, rule.To);
        var fitsReversed = rule.IsSymmetric && Has(to, rule.From) && Has(from, rule.To);
        return fits || fitsReversed
            ? []
            : [$"{edge.Type} from {string.Join(':', from.Labels)} to {string.Join(':', to.Labels)}"];
    }

    private static bool Has(GraphNode node, IReadOnlyList<string> anyOf) => anyOf.Any(l => node.Labels.Contains(l, StringComparer.Ordinal));
}
