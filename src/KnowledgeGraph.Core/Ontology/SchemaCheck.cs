using System.Collections.Concurrent;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Ontology;

/// <summary>Holds nodes and relationships to the schema. Run on every write.</summary>
public sealed class SchemaCheck(GraphSchema schema)
{
    private readonly ConcurrentDictionary<string, (string[] Problems, PropertyRules Rules)> _labels = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PropertyRules> _types = new(StringComparer.Ordinal);

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
        var (problems, rules) = _labels.GetOrAdd(string.Join(':', node.Labels), static (_, of) => of.Self.Judge(of.Labels), (Self: this, node.Labels));
        return problems.Length == 0 && rules.Fit(node.Properties)
            ? []
            : problems.Concat(rules.Problems(node.Properties)).Select(m => new SchemaProblem(node.Id, m));
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

        var rules = _types.GetOrAdd(edge.Type, PropertiesOf);
        var ends = Ends(edge, rule, nodeOf);
        return ends.Count == 0 && rules.Fit(edge.Properties)
            ? []
            : ends.Concat(rules.Problems(edge.Properties)).Select(m => new SchemaProblem(edge.Id, m));
    }

    private (string[] Problems, PropertyRules Rules) Judge(IReadOnlyList<string> labels)
    {
        var primary = labels.Select(schema.Label).OfType<LabelRule>().ToArray();
        var rule = primary.FirstOrDefault(l => primary.All(o => o == l || l.MayAlso.Contains(o.Label, StringComparer.Ordinal)));
        if (rule is null)
        {
            return ([$"the labels {string.Join(", ", labels)} hold not exactly one primary label"], PropertyRules.Unknown);
        }

        var missing = rule.Also.Where(l => !labels.Contains(l, StringComparer.Ordinal)).Select(l => $"{rule.Label} without the label {l}");
        var strange = labels.Where(l => l != rule.Label && !rule.Also.Contains(l, StringComparer.Ordinal) && !rule.MayAlso.Contains(l, StringComparer.Ordinal))
            .Select(l => $"{rule.Label} with the label {l}");
        var rules = new PropertyRules([.. labels.Distinct(StringComparer.Ordinal).SelectMany(schema.PropertiesOf)]);
        return ([.. missing, .. strange], rules);
    }

    private PropertyRules PropertiesOf(string type) => new(
        schema.Projection.TryGetRelationship(type, out _)
            ? [.. schema.PropertiesOf(PropertyRule.Projected), .. schema.PropertiesOf(type)]
            : schema.PropertiesOf(type));

    private static IReadOnlyList<string> Ends(GraphEdge edge, RelationshipRule rule, Func<string, GraphNode?> nodeOf)
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
