using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Statistics;

/// <summary>
/// Where it does not matter how often a row comes, a path of variable length need not be walked in every way: a search in
/// breadth meets each end once. Neo4j's planner calls that a pruning expansion.
/// </summary>
internal static class DistinctEnds
{
    /// <summary>The same rows, some of them less often.</summary>
    public static Step Of(Step step) => step switch
    {
        FilterStep filter => filter with { Source = Of(filter.Source) },
        ExpandManyStep { Relationships: < 0, ToBound: false, UniqueAgainst.Length: 0, Min: <= 1, Direction: not PatternDirection.Either } many =>
            new ExpandEndsStep(many.Source, many.From, many.To, many.Direction, many.Types, many.Min, many.Max, many.EdgeSlot, many.EdgePredicate) { Estimate = many.Estimate },
        _ => step,
    };

    /// <summary>The same below a projection.</summary>
    public static Step Below(Step step) => step is ProjectStep project ? project with { Source = Of(project.Source) } : Of(step);

    /// <summary>Whether groups come out the same however often each row comes.</summary>
    public static bool Suffice(IReadOnlyList<AggregateColumn> columns) =>
        columns.All(c => c.Distinct || c.Kind is AggregateKind.Min or AggregateKind.Max);
}
