using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>Quantified path patterns: the inner pattern is planned alone, from the end that has a value.</summary>
internal sealed class RepeatPlanner(PlanBuilder builder, PatternGraph graph)
{
    public RepeatStep Plan(Step source, GraphRelationship r, (GraphNode From, GraphNode To, bool ToBound) way, int[] uniqueAgainst)
    {
        var repeated = r.Pattern.Repeated!;
        var pattern = Named(repeated.Pattern);
        var isReversed = way.From == r.Right && way.From != r.Left;
        var (first, last) = isReversed ? (pattern.Nodes[^1], pattern.Nodes[0]) : (pattern.Nodes[0], pattern.Nodes[^1]);
        var scope = graph.Known.Copy();
        scope.Set(first.Variable!.Name, builder.NewSlot());
        var inner = builder.Matches.Plan(new ArgumentStep { Estimate = 1 }, [pattern], repeated.Where, scope);
        var relationships = pattern.Relationships.Select(x => SlotOf(x.Variable!, scope)).ToArray();
        return new RepeatStep(
            source,
            inner,
            way.From.Slot,
            way.To.Slot,
            way.ToBound,
            r.Slot,
            SlotOf(first.Variable!, scope),
            SlotOf(last.Variable!, scope),
            isReversed ? [.. relationships.Reverse()] : relationships,
            [.. Variables(repeated.Pattern).Distinct(StringComparer.Ordinal).Select(v => (SlotOf(new Variable(v), scope), SlotOf(new Variable(v), graph.Scope)))],
            uniqueAgainst,
            r.Pattern.Length!.Min,
            r.Pattern.Length.Max ?? int.MaxValue,
            isReversed);
    }

    /// <summary>The variables of a repeated path; outside of it each is a list.</summary>
    public static IEnumerable<string> Variables(PathPattern pattern) =>
        pattern.Nodes.Select(n => n.Variable).Concat(pattern.Relationships.Select(r => r.Variable)).OfType<Variable>().Select(v => v.Name);

    /// <summary>The pattern with names for all that has none.</summary>
    private PathPattern Named(PathPattern pattern)
    {
        Variable Name() => new($"\0{builder.NewNumber()}");
        return pattern with
        {
            Nodes = [.. pattern.Nodes.Select(n => n.Variable is null ? n with { Variable = Name() } : n)],
            Relationships = [.. pattern.Relationships.Select(r => r.Variable is null ? r with { Variable = Name() } : r)],
        };
    }

    private static int SlotOf(Variable variable, Scope scope) => scope.TryFind(variable.Name, out var slot) ? slot : throw new InvalidOperationException("No slot for " + variable.Name);
}
