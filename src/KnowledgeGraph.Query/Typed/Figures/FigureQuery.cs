using System.Collections.Immutable;
using KnowledgeGraph.Query.Typed.Facts;
using KnowledgeGraph.Query.Typed.Streaming;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Typed.Figures;

/// <summary>Stated numbers by any of several conditions together; what articles disagree about stands side by side.</summary>
/// <example>
/// <code>
/// var counted = await graph.Figures.Measuring("备案").InUnit("个").AtLeast(10).ToListAsync();
/// foreach (var figure in counted)
/// {
///     Debug.Assert(figure.Value >= 10 &amp;&amp; figure.Evidence.Count > 0);
/// }
/// </code>
/// </example>
public sealed class FigureQuery : NarrowingQuery<StatedFigure, FigureQuery>
{
    internal FigureQuery(ICypherStore store)
        : this(store, NoValues, int.MaxValue)
    {
    }

    private FigureQuery(ICypherStore store, ImmutableSortedDictionary<string, object?> values, int limit)
        : base(store, "figures", values, limit)
    {
    }

    /// <summary>Numbers of parameters only.</summary>
    public FigureQuery ParameterCounts() => WhereAnyOf("types", [Relations.HasParameterCount]);

    /// <summary>Figures of a name or alias.</summary>
    public FigureQuery Of(string name) => WhereName("name", name);

    /// <summary>Figures with a word in what is measured or in their own words.</summary>
    public FigureQuery Measuring(string word) => WhereName("topic", word);

    /// <summary>Figures in a unit.</summary>
    public FigureQuery InUnit(string unit) => WhereName("unit", unit);

    /// <summary>Figures of a value, in their own unit, or above; a range counts by its upper end.</summary>
    public FigureQuery AtLeast(double value) => Where("least", value);

    /// <summary>Figures of a value, in their own unit, or below; a range counts by its lower end.</summary>
    public FigureQuery AtMost(double value) => Where("most", value);

    private protected override FigureQuery Of(ImmutableSortedDictionary<string, object?> values, int limit) => new(Store, values, limit);

    private protected override StatedFigure Read(CypherRecord record) => new(
        record.Get<string>("id"),
        new FactEnd(record.Get<string>("subjectId"), record.Get<string>("subject"), record.Get<string>("subjectLabel")),
        record.Get<string>("text"),
        record.Get<double>("value"),
        record.Get<string>("unit"),
        record.Evidence("evidence"))
    {
        ValueMax = record.Get<double?>("valueMax"),
        Bound = record.Get<string>("bound"),
        Measure = record.Get<string?>("measure"),
        AsOf = record.Get<string?>("asOf"),
        Regions = record.List<string>("regions"),
        Support = record.Get<long>("support"),
    };
}
