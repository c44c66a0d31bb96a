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
    private static readonly string[] Telling = ["relation", "said", "exact", "uncovered", "post", "unit", "extreme", "order", "orders", "regime", "narrower"];
    private static readonly string[] Totals = ["一共", "总共", "共有", "共"];
    private static readonly string[] Fields = ["Technology", "Industry"];
    private static readonly string[] Functions = ["u", "p", "c", "y", "r", "e", "o", "w", "q", "m", "f", "x", "d", "t"];

    /// <summary>The clause as such a sentence.</summary>
    public static Asked Read(Clause clause)
    {
        var text = clause.Whole;
        var start = Math.Max(0, text.IndexOf(clause.Text, StringComparison.Ordinal));
        var piece = new Span(start, Math.Min(text.Length, start + clause.Text.Length));
        var names = Names(clause, piece);
        var fields = clause.Links.Where(l => IsField(l) && piece.Covers(l.Span) && l.Span.Of(text) == l.Text).ToList();
        var holes = clause.Hits.Where(h => piece.Covers(h.Span) && AsksValue(h)).Select(h => h.Span).Distinct().Order().ToList();
        var free = Enumerable.Range(0, text.Length).Select(piece.Contains).ToArray();
        names.ForEach(n => Take(free, n.Span));
        fields.ForEach(l => Take(free, l.Span));
        clause.Times.Select(t => t.At).Where(piece.Covers).ToList().ForEach(s => Take(free, s));
        var count = CountOf().Match(text, piece.Start, piece.Length);
        clause.Hits.Where(h => Asking.Contains(h.Wording.Kind, StringComparer.Ordinal) || AsksValue(h)).ToList().ForEach(h => Take(free, h.Span));
        if (count.Success)
        {
            Take(free, new Span(count.Index, count.Index + count.Length));
            holes.Add(new Span(count.Index, count.Index + count.Length));
        }

        var numbers = QuantityScanner.Find(text).Where(q => Enumerable.Range(q.Core.Start, q.Core.Length).All(i => free[i])).ToList();
        numbers.ForEach(q => Take(free, q.Core));
        var hole = holes.Count == 0 ? (Span?)null : holes.Where(h => h.Start - holes[0].End < 2).Aggregate((a, b) => a.Union(b));
        var (found, noun) = Words(clause, text, free, hole);
        if (noun is null && hole is { } asks && fields.Find(f => f.Span.Start == asks.End) is { } field)
        {
            var rest = NounBehind(text, JiebaSegmenter.For(text), field.Span.End);
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

        IReadOnlyList<AskedWord> words = [.. found.Concat(fields.Select(l => Field(l, true))).OrderBy(w => w.Span.Start)];
        words = Hardened(Hardened(words, noun, false), noun, true);
        words = WithoutHeads(words, names, clause);
        var sources = Sources(clause, names);
        return new Asked
        {
            Sources = sources,
            Clause = count.Success && clause.Wants.Count == 0 ? clause with { Wants = [Wanted.Entity] } : clause, Piece = piece, Words = words, Names = [.. names.Except(sources)], Numbers = numbers, Hole = hole, Noun = noun,
            Count = count.Success && QuantityScanner.Find(count.Groups[1].Value + "个") is [var number] ? (int)number.Quantity.Value : null,
        };
    }

    // 多少家 asks; 估值 is what is asked for.
    private static bool AsksValue(WordingHit hit) =>
        hit.Wording is { Kind: "asked", Value: not "Whether" } || (hit.Wording.Kind == "unit" && AskedNumber().IsMatch(hit.Wording.Word));

    private static List<AskedName> Names(Clause clause, Span piece)
    {
        var known = clause.Links.Where(l => !IsField(l)).Select(l => new AskedName(
            piece.Covers(l.Span) && l.Span.Of(clause.Whole) == l.Text ? l.Span : default,
            [.. l.Entities.SelectMany(e => e.Surfaces.Append(e.Name)).Append(l.Text).Select(s => MatchKey.Of(FoldedText.Fold(s))).Where(s => s.Length > 1).Distinct(StringComparer.Ordinal)],
            [.. l.Ids], [.. l.Entities.Select(e => e.Label).Distinct(StringComparer.Ordinal)]));
        var unknown = clause.Unknown.Select(u => new AskedName(
            clause.Whole.IndexOf(u, StringComparison.Ordinal) is >= 0 and var at ? new Span(at, at + u.Length) : default, [MatchKey.Of(FoldedText.Fold(u))], [], []));
        return [.. known.Concat(unknown)];
    }

    // 甲评测一共有多少道题: what the named thing is need not be said again.
    private static IReadOnlyList<AskedWord> WithoutHeads(IReadOnlyList<AskedWord> words, List<AskedName> names, Clause clause)
    {
        bool IsHead(AskedWord w) => w.IsHard && names.Exists(n => n.Span.Length > 0 && n.Span.End == w.Span.Start) && !clause.Hits.Any(h => h.Span.Overlaps(w.Span) && Telling.Contains(h.Wording.Kind, StringComparer.Ordinal))
            && Array.Exists(Totals, t => clause.Whole.AsSpan(w.Span.End).StartsWith(t));
        return words.Any(w => w.IsHard && !IsHead(w)) ? [.. words.Select(w => IsHead(w) ? w with { IsHard = false } : w)] : words;
    }

    // The names between the last pause and 说法一致.
    private static IReadOnlyList<AskedName> Sources(Clause clause, List<AskedName> names)
    {
        if (clause.Hits.FirstOrDefault(h => h.Wording.Kind == "agreement") is not { } agreement)
        {
            return [];
        }

        var from = clause.Whole.AsSpan(0, agreement.Span.Start).LastIndexOfAny('，', ',');
        var found = from < 0 ? [] : names.Where(n => n.Span.Start > from && n.Span.End <= agreement.Span.Start).ToList();
        return found.Count > 1 ? found : [];
    }

    // Where every word is small, the small ones must be said.
    private static IReadOnlyList<AskedWord> Hardened(IReadOnlyList<AskedWord> words, string? noun, bool evenLight) => words.Any(w => w.IsHard) ? words
        : [.. words.Select(w => w with { IsHard = w.Text.Length > 1 && noun?.Contains(w.Text, StringComparison.Ordinal) != true && (evenLight || !StatementWords.Default.Is("light", w.Text)) })];

    // 算力, 芯片 are words of a sentence, by whatever name they are listed.
    private static bool IsField(Link link) => link.Entities.All(e => Fields.Contains(e.Label, StringComparer.Ordinal));

    private static AskedWord Field(Link link, bool isHard) =>
        new(link.Span, [.. link.Entities.SelectMany(e => e.Surfaces.Append(e.Name)).Prepend(link.Text).Select(FoldedText.Fold).Where(s => s.Length > 1).Distinct(StringComparer.Ordinal)], isHard, false);

    private static (IReadOnlyList<AskedWord> Words, string? Noun) Words(Clause clause, string text, bool[] free, Span? hole)
    {
        var before = new string([.. text.Select((c, i) => free[i] ? c : '|')]);
        var divided = JiebaSegmenter.For(before).Segment(before);
        var told = clause.Hits.Where(h => Telling.Contains(h.Wording.Kind, StringComparer.Ordinal) && h.Span.Length > 1 && Enumerable.Range(h.Span.Start, h.Span.Length).All(i => free[i]) && IsWhole(clause, h.Span, divided)).Select(h => h.Span)
            .Concat(StatementWords.Default.Phrases(before)).Distinct().OrderByDescending(s => s.Length).ToList();
        told = [.. told.Where((s, i) => !told.Take(i).Any(o => o.Overlaps(s)))];
        var words = told.ConvertAll(t => new AskedWord(t, Forms(clause, t, t.Of(text)), !StatementWords.Default.Is("light", t.Of(text)), clause.Hits.Any(h => h.Span == t && h.Wording.Kind is "relation" or "uncovered" or "said")));
        told.ForEach(t => Take(free, t));
        var masked = new string([.. text.Select((c, i) => free[i] ? c : '|')]);
        var segmenter = JiebaSegmenter.For(masked);
        var noun = hole is { } asked ? NounBehind(masked, segmenter, asked.End) : null;
        var until = 0;
        foreach (var word in segmenter.Segment(masked))
        {
            if (word.Start < until || !free[word.Start] || !char.IsLetterOrDigit(masked[word.Start]))
            {
                continue;
            }

            if (StatementWords.Default.PartedAt(masked, word.Start) is { } parted)
            {
                until = word.Start + parted.Length;
                words.Add(new AskedWord(new Span(word.Start, until), [.. StatementWords.Default.Forms(parted.Word)], true, true));
                continue;
            }

            var (from, to) = (word.Start, LatinEnd(masked, word));
            until = to;
            var span = new Span(from, to);
            var tag = segmenter.Tags[segmenter.TagOf(word)];
            var own = masked[from..to];
            var isAskedFor = noun is { } n && span.Start >= hole!.Value.End && span.End <= n.End;
            words.Add(new AskedWord(span, Forms(clause, span, own), !isAskedFor && IsHard(clause, span, own, tag), tag.StartsWith('v')));
        }

        words.Sort((a, b) => a.Span.CompareTo(b.Span));
        return (words, noun is { } found ? masked[found.Start..found.End] : null);
    }

    // 费用 of 免费用于 is no word of it, nor 上市 of 上市公司; of 自研大模型, where other wordings take the rest, 自研 is.
    private static bool IsWhole(Clause clause, Span span, IReadOnlyList<Word> words) => words.Select(w => new Span(w.Start, w.End)).Where(w => w.Overlaps(span) && !span.Covers(w))
        .All(w => Enumerable.Range(w.Start, w.Length).All(at => clause.Hits.Any(h => h.Span.Contains(at))));

    private static bool IsHard(Clause clause, Span span, string word, string tag)
    {
        if (word.Length < 2 && !IsMeasured(clause, span))
        {
            return false;
        }

        if (char.IsAsciiLetter(word[0]))
        {
            return true;
        }

        if (StatementWords.Default.Is("light", word))
        {
            return false;
        }

        return !IsSoft(clause, span) && (tag.Length == 0 || !Functions.Contains(tag[..1], StringComparer.Ordinal) || tag is "vn" or "an");
    }

    // Each of its characters belongs to a word that an article need not say.
    private static bool IsSoft(Clause clause, Span span) =>
        Enumerable.Range(span.Start, span.Length).All(at => clause.Hits.Any(h => h.Span.Contains(at)));

    // A word for what is measured counts, however short.
    private static bool IsMeasured(Clause clause, Span span) => clause.Hits.Any(h => h.Span == span && h.Wording.Kind is "unit" or "extreme" && !AsksValue(h));

    private static IReadOnlyList<string> Forms(Clause clause, Span span, string word)
    {
        var posts = clause.Hits.Where(h => h.Span.Covers(span) && h.Wording.Kind == "post" && h.Wording.Word == word).SelectMany(h => h.Wording.Value.Split('|'));
        var relations = clause.Hits.Any(h => h.Span == span && h.Wording.Kind == "relation") ? Wordings.Default.Alike([word]).Where(IsVerb) : [];
        var exact = clause.Hits.Where(h => h.Span == span && h.Wording is { Kind: "exact", Value: not "-" }).SelectMany(h => h.Wording.Value.Split(','));
        return [.. StatementWords.Default.Forms(word).Append(word.TrimEnd('的', '了', '过')).Where(w => w.Length > 0).Concat(exact).Concat(relations).Concat(posts).Select(FoldedText.Fold).Distinct(StringComparer.Ordinal)];
    }

    // 投的 is a word of speech and stands in many others.
    private static bool IsVerb(string word)
    {
        var segmenter = JiebaSegmenter.For(word);
        return segmenter.Segment(word) is [var only] && segmenter.Tags[segmenter.TagOf(only)].StartsWith('v');
    }

    // zero-shot is one word.
    private static int LatinEnd(string text, Word word)
    {
        var end = word.End;
        while (char.IsAsciiLetterOrDigit(text[word.Start]) && end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '-' or '.' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    // 多少个|助手开发者团队|加入了
    private static Span? NounBehind(string text, JiebaSegmenter segmenter, int at)
    {
        var end = at;
        foreach (var word in segmenter.Segment(text[at..]))
        {
            var tag = segmenter.Tags[segmenter.TagOf(word)];
            if (word.Start + at != end || !char.IsLetterOrDigit(text[end]) || !(tag.StartsWith('n') || tag is "vn" or "b" or "l" or "j" or "an" or "eng" or "" or "a" || char.IsAsciiLetter(text[end])))
            {
                break;
            }

            end = at + word.End;
        }

        return end - at > 0 && text[at..end].Any(char.IsLetter) ? new Span(at, end) : null;
    }

    private static void Take(bool[] free, Span span)
    {
        for (var i = Math.Max(0, span.Start); i < Math.Min(free.Length, span.End); i++)
        {
            free[i] = false;
        }
    }

    [GeneratedRegex("多少|几")]
    private static partial Regex AskedNumber();

    // 多少道题
    [GeneratedRegex("(?:多少|几)[个家款项种类位所座部份本篇条道张台颗块门场件层级](.+)$")]
    private static partial Regex CountedIn();

    // 哪三家, 哪7个
    [GeneratedRegex("哪([一二三四五六七八九十两0-9]+)(?:大)?(?:家|个|款|项|种|类|代|位|所|座|款|部|份|本|篇|条|点|方面|步|级|层|档)?")]
    private static partial Regex CountOf();
}
