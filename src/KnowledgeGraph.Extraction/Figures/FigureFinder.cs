using System.Globalization;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Text.Dates;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>Finds the figures of an article, each stated once however often it is repeated.</summary>
public static class FigureFinder
{
    /// <summary>The figures, in order of first statement, with keys <c>f1</c>, <c>f2</c> ….</summary>
    /// <param name="article">The article.</param>
    /// <param name="folded">Its folded text.</param>
    /// <param name="times">Its time expressions: their numbers are no figures.</param>
    /// <param name="names">Its names: numbers inside them are none either, unless the name is nothing but a size (6B).</param>
    public static IReadOnlyList<LocalFigure> Find(
        Article article, FoldedText folded, IReadOnlyList<TimeMention> times, IEnumerable<Mention> names)
    {
        var named = new NameSpans(names);
        var dated = new TimeIndex(times);
        var known = new FigureRepetitions(folded.Value);
        var found = new List<LocalFigure>();
        foreach (var mention in BodyFirst(article, folded))
        {
            var core = folded.ToOriginal(mention.Core);
            if (article.ZoneAt(core.Start) is not { IsExtracted: true } zone
                || dated.Overlaps(mention.Core)
                || named.Holds(core, folded.ToOriginal(mention.Numeral.Span)))
            {
                continue;
            }

            var around = new Surroundings(folded.Value, mention.Span);
            var owner = named.ModelIn(folded.ToOriginal(around.Clause), core);
            if ((FigureJudge.Judge(mention, around) ?? (owner is null ? null : ElidedSize.Of(folded.Value, mention, around, at => NameBefore(folded, named, at)))) is { } quantity
                && known.Add(quantity, new FigureRepetitions.Statement(mention.Core, zone.Kind == ZoneKind.Title, owner)))
            {
                found.Add(Make(article, folded, dated, named, mention, quantity, around));
            }
        }

        var simplified = folded.Simplified;
        return [.. RespectiveMeasures.Shared(simplified, [.. GrowthMeasures.Complete(simplified, [.. found.OrderBy(f => f.Span)])])
            .Select(f => f with { Measure = MeasureHead.Of(f.Measure, f.Quantity.Unit, IsCounted(simplified, f)) ?? (f.Measure is null ? null : MeasureBefore.Of(simplified, f)) })
            .Select((f, i) => f with { Measure = (MeasureBefore.OfChange(simplified, f) ?? MeasureBefore.OfShare(simplified, f)) is { } changed ? changed + f.Measure : f.Measure, Key = string.Create(CultureInfo.InvariantCulture, $"f{i + 1}") })];
    }

    private static bool IsCounted(string text, LocalFigure figure) =>
        figure.Measure is { Length: > 1 } measure && text.AsSpan(figure.Span.End).TrimStart(" 的").StartsWith(measure, StringComparison.Ordinal);

    // Where the last name before a position ends, in the folded text.
    private static int NameBefore(FoldedText folded, NameSpans named, int at) =>
        named.EndBefore(folded.ToOriginal(at)) is > 0 and var end ? folded.FromOriginal(end) : 0;

    // A title says less of a figure than the sentence it sums up.
    private static IEnumerable<QuantityMention> BodyFirst(Article article, FoldedText folded) =>
        QuantityScanner.Find(folded.Value)
            .OrderBy(m => article.ZoneAt(folded.ToOriginal(m.Core.Start)) is { Kind: ZoneKind.Title } ? 1 : 0)
            .ThenBy(m => m.Core.Start);

    private static LocalFigure Make(
        Article article, FoldedText folded, TimeIndex times, NameSpans named, QuantityMention mention, Quantity quantity, Surroundings around)
    {
        var span = folded.ToOriginal(mention.Span);
        return new LocalFigure
        {
            Key = "f",
            Span = span,
            Text = span.Of(article.Text),
            Quantity = quantity,
            Measure = AsWritten(article, folded, around.Stretch, MeasureReader.Read(mention, quantity, around, MeasuredFrom(folded, times, named, mention), BeforeTime(folded, times, named, mention, around))),
            AsOf = quantity.Unit is "参数" ? null : AsOf(folded.Value, mention.Span, times),
        };
    }

    // API, not api, where the clause has it so.
    private static string? AsWritten(Article article, FoldedText folded, Span clause, string? measure)
    {
        var at = measure is null ? -1 : folded.Value.IndexOf(measure, clause.Start, clause.Length, StringComparison.Ordinal);
        var written = at < 0 ? null : FoldedText.CharacterByCharacter(folded.ToOriginal(new Span(at, at + measure!.Length)).Of(article.Text));
        return string.Equals(written, measure, StringComparison.OrdinalIgnoreCase) ? written : measure;
    }

    private static int MeasuredFrom(FoldedText folded, TimeIndex times, NameSpans named, QuantityMention mention)
    {
        var name = named.MeasureFrom(folded.ToOriginal(mention.Span.Start), folded.Value.AsSpan(0, mention.Span.Start));
        var before = times.Before(mention.Span.Start);
        var isPassed = before is null || FigureTime.IsBase(folded.Value.AsSpan(0, before.Folded.Start)) || IsFrom(folded.Value, before, mention);
        var time = isPassed ? 0 : before!.Folded.End;
        return Math.Max(time, name > 0 ? folded.FromOriginal(name) : 0);
    }

    // 其收入在过去一年增长了18倍: the words of the clause before a time that stands between them and the figure.
    private static string BeforeTime(FoldedText folded, TimeIndex times, NameSpans named, QuantityMention mention, Surroundings around)
    {
        var time = times.Before(mention.Span.Start)?.Folded.Start ?? 0;
        var name = named.EndBefore(folded.ToOriginal(mention.Span.Start)) is > 0 and var end ? folded.FromOriginal(end) : 0;
        var start = Math.Max(name, around.Clause.Start);
        return start < time ? folded.Value[start..time] : string.Empty;
    }

    // 营收从2021年的3亿元: what is measured stands before 从.
    private static bool IsFrom(string text, TimeMention time, QuantityMention mention) =>
        time.Folded.Start > 0 && text[time.Folded.Start - 1] is '从' or '由' && time.Folded.End <= mention.Span.Start && text.AsSpan(time.Folded.End, mention.Span.Start - time.Folded.End).Trim() is "的" or "";

    // The last time named before the figure in its sentence, when it dates the figure.
    private static TimeValue? AsOf(string text, Span figure, TimeIndex times)
    {
        var sentence = text.AsSpan(0, figure.Start).LastIndexOfAny("。！？\n");
        var last = times.ValuedBetween(sentence + 1, figure.Start, t => !FigureTime.IsBase(text.AsSpan(0, t.Folded.Start)));
        return last is not null && !FigureTime.IsOfOutlook(text.AsSpan(0, last.Folded.Start), text.AsSpan(last.Folded.End, figure.Start - last.Folded.End)) && FigureTime.Reaches(last.Value, text.AsSpan(last.Folded.End, figure.Start - last.Folded.End)) ? last.Value : null;
    }
}
