using KnowledgeGraph.Extraction.Rules.Figures;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>What is known of a figure that may tell whose it is: its unit, the words of what it measures, the clause it stands in.</summary>
internal static class PairFigures
{
    private const int MeasureEnd = 2;
    private const int LongestMeasure = 40;

    /// <summary>Whether a figure may be somebody's: it says what it measures, and sizes of models have their own rule.</summary>
    public static bool MayBeOwned(FigureSite site) => site.Figure is { Measure: not null, Quantity.Unit: not "参数" } && FigureOwners.MayBeOwned(site) && !ConvertedSums.Is(site);

    /// <summary>Writes the features of a figure and a name.</summary>
    public static void Write<TSink>(ref TSink sink, Pair pair)
        where TSink : struct, IPairSink
    {
        var site = pair.Object.Site;
        var measure = site.Figure.Measure.AsSpan();
        var unit = site.Figure.Quantity.Unit;
        var subject = PairLetters.ClassOf(pair.Subject.Letter);
        sink.Add(PairNames.Unit, unit);
        With(ref sink, PairNames.UnitOf, subject, unit);
        With(ref sink, PairNames.MeasureOf, subject, measure);
        With(ref sink, PairNames.MeasureEndOf, subject, measure[Math.Max(0, measure.Length - MeasureEnd)..]);
        With(ref sink, PairNames.AsksOf, subject, OwnerTypes.IsOfThing(site) ? "thing" : OwnerTypes.IsOfFirm(site) ? "firm" : OwnerTypes.IsMarket(site) ? "market" : "any");
        var own = site.Clauses.At(pair.Subject.Item.Span);
        sink.Add(PairNames.ClausesApart, own < 0 ? "none" : (site.Index - own) switch { 0 => "same", 1 => "next", 2 => "second", < 0 => "behind", _ => "far" });
        sink.Add(PairNames.OwnSubject, PairToken.Of(ClauseVerbs.HasOwnSubject(site.Plain(site.Clause))));
        sink.Add(PairNames.ClauseKind, ClauseKind.IsGeneric(site.Lead) ? "generic" : ClauseKind.IsOfAnother(site.Lead) ? "another" : "plain");
        sink.Add(PairNames.Anothers, PairToken.Of(AnothersFigure.Is(site, pair.Subject.Item)));
        sink.Add(PairNames.Growth, PairToken.Of(site.IsGrowth));
    }

    private static void With<TSink>(ref TSink sink, PairName name, char subject, ReadOnlySpan<char> value)
        where TSink : struct, IPairSink
    {
        Span<char> both = stackalloc char[1 + Math.Min(value.Length, LongestMeasure)];
        both[0] = subject;
        value[..(both.Length - 1)].CopyTo(both[1..]);
        sink.Add(name, both);
    }
}
