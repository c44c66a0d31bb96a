using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Names;
using KnowledgeGraph.Text.Numbers;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Reads a clause as words to look for.</summary>
internal static partial class AskedReader
{
    // What is no part of what an article would say.
    private static readonly string[] Asking = ["asked", "agreement", "connection", "sum", "together", "negation", "pronoun", "passive", "speech", "saying", "modality", "difference", "unclear", "actual"];
    private static readonly string[] Totals = ["一共", "总共", "共有", "共"];

    /// <summary>The clause as such a sentence.</summary>
    public static Asked Read(Clause clause)
    {
        var text = clause.Whole;
        var start = Math.Max(0, text.IndexOf(clause.Text, StringComparison.Ordinal));
        var piece = new Span(start, Math.Min(text.Length, start + clause.Text.Length));
        var names = AskedNames.Of(clause, piece);
        var fields = clause.Links.Where(l => AskedNames.IsField(l) && piece.Covers(l.Span) && l.Span.Of(text) == l.Text).ToList();
        var holes = clause.Hits.Where(h => piece.Covers(h.Span) && AskedWords.AskValue(h)).Select(h => h.Span).Distinct().Order().ToList();
        var free = Enumerable.Range(0, text.Length).Select(piece.Contains).ToArray();
        names.ForEach(n => AskedWords.Take(free, n.Span));
        fields.ForEach(l => AskedWords.Take(free, l.Span));
        clause.Times.Select(t => t.At).Where(piece.Covers).ToList().ForEach(s => AskedWords.Take(free, s));
        var count = CountOf().Match(text, piece.Start, piece.Length);
        clause.Hits.Where(h => Asking.Contains(h.Wording.Kind, StringComparer.Ordinal) || AskedWords.AskValue(h)).ToList().ForEach(h => AskedWords.Take(free, h.Span));
        if (count.Success)
        {
            AskedWords.Take(free, new Span(count.Index, count.Index + count.Length));
            holes.Add(new Span(count.Index, count.Index + count.Length));
        }

        var numbers = QuantityScanner.Find(text).Where(q => Enumerable.Range(q.Core.Start, q.Core.Length).All(i => free[i])).ToList();
        numbers.ForEach(q => AskedWords.Take(free, q.Core));
        var hole = holes.Count == 0 ? (Span?)null : holes.Where(h => h.Start - holes[0].End < 2).Aggregate((a, b) => a.Union(b));
        var (found, noun) = AskedWords.Read(clause, text, free, hole);
        if (noun is null && hole is { } asks && fields.Find(f => f.Span.Start == asks.End) is { } field)
        {
            var rest = AskedWords.NounBehind(text, JiebaSegmenter.For(text), field.Span.End);
            (noun, fields) = (text[field.Span.Start..(rest?.End ?? field.Span.End)], [.. fields.Where(f => f != field)]);
            found = rest is { } behind ? [.. found.Where(w => !behind.Covers(w.Span))] : found;
        }

        var counted = hole is { } h ? CountedIn().Match(h.Of(text)) : Match.Empty;
        if (noun is null && counted.Success)
        {
            noun = counted.Groups[1].Value;
            found = [.. found, new AskedWord(new Span(hole!.Value.End - noun.Length, hole.Value.End), [noun], true, false)];
        }
        else if (noun is not null && clause.Wants.Contains(Wanted.Quantity))
        {
            found = [.. found.Select(w => hole!.Value.End <= w.Span.Start && w.Span.End <= hole.Value.End + noun.Length && w.Span.End == hole.Value.End + noun.Length && w.Text.Length > 1 ? w with { IsHard = true } : w)];
        }

        IReadOnlyList<AskedWord> words = [.. found.Concat(fields.Select(l => AskedNames.Field(l))).OrderBy(w => w.Span.Start)];
        words = Hardened(Hardened(words, noun, false), noun, true);
        words = WithoutHeads(words, names, clause);
        var sources = AskedNames.Sources(clause, names);
        return new Asked
        {
            Sources = sources,
            Clause = count.Success && clause.Wants.Count == 0 ? clause with { Wants = [Wanted.Entity] } : clause, Piece = piece, Words = words, Names = [.. names.Except(sources)], Numbers = numbers, Hole = hole, Noun = noun,
            Count = count.Success && QuantityScanner.Find(count.Groups[1].Value + "个") is [var number] ? (int)number.Quantity.Value : null,
        };
    }

    // 甲评测一共有多少道题: what the named thing is need not be said again.
    private static IReadOnlyList<AskedWord> WithoutHeads(IReadOnlyList<AskedWord> words, List<AskedName> names, Clause clause)
    {
        bool IsHead(AskedWord w) => w.IsHard && names.Exists(n => n.Span.Length > 0 && n.Span.End == w.Span.Start) && !clause.Hits.Any(h => h.Span.Overlaps(w.Span) && AskedWords.Telling.Contains(h.Wording.Kind, StringComparer.Ordinal))
            && Array.Exists(Totals, t => clause.Whole.AsSpan(w.Span.End).StartsWith(t));
        return words.Any(w => w.IsHard && !IsHead(w)) ? [.. words.Select(w => IsHead(w) ? w with { IsHard = false } : w)] : words;
    }

    // Where every word is small, the small ones must be said.
    private static IReadOnlyList<AskedWord> Hardened(IReadOnlyList<AskedWord> words, string? noun, bool evenLight) => words.Any(w => w.IsHard) ? words
        : [.. words.Select(w => w with { IsHard = w.Text.Length > 1 && noun?.Contains(w.Text, StringComparison.Ordinal) != true && (evenLight || !StatementWords.Default.Is("light", w.Text)) })];

    // 多少道题
    [GeneratedRegex("(?:多少|几)[个家款项种类位所座部份本篇条道张台颗块门场件层级](.+)$")]
    private static partial Regex CountedIn();

    // 哪三家, 哪7个
    [GeneratedRegex("哪([一二三四五六七八九十两0-9]+)(?:大)?(?:家|个|款|项|种|类|代|位|所|座|款|部|份|本|篇|条|点|方面|步|级|层|档)?")]
    private static partial Regex CountOf();
}
