using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Reads what is left of a clause as words: which an article must say, and how else it may say them.</summary>
internal static partial class AskedWords
{
    /// <summary>Kinds of wordings that tell something.</summary>
    public static readonly string[] Telling = ["relation", "said", "exact", "uncovered", "post", "unit", "extreme", "order", "orders", "regime", "narrower"];

    private static readonly string[] Functions = ["u", "p", "c", "y", "r", "e", "o", "w", "q", "m", "f", "x", "d", "t"];

    /// <summary>The words that are free, and the noun behind what is asked for.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="text">The question.</param>
    /// <param name="free">Which of its characters are no name, number, time or word of asking; those read are taken.</param>
    /// <param name="hole">Where it asks, or <c>null</c>.</param>
    public static (IReadOnlyList<AskedWord> Words, string? Noun) Read(Clause clause, string text, bool[] free, Span? hole)
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
    private static bool IsMeasured(Clause clause, Span span) => clause.Hits.Any(h => h.Span == span && h.Wording.Kind is "unit" or "extreme" && !AskValue(h));

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

    /// <summary>The noun right behind a place: 多少个|助手开发者团队|加入了.</summary>
    public static Span? NounBehind(string text, JiebaSegmenter segmenter, int at)
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

    /// <summary>Whether a wording asks for a value: 多少家 asks; 估值 is what is asked for.</summary>
    public static bool AskValue(WordingHit hit) =>
        hit.Wording is { Kind: "asked", Value: not "Whether" } || (hit.Wording.Kind == "unit" && AskedNumber().IsMatch(hit.Wording.Word));

    /// <summary>Takes a stretch.</summary>
    public static void Take(bool[] free, Span span)
    {
        for (var i = Math.Max(0, span.Start); i < Math.Min(free.Length, span.End); i++)
        {
            free[i] = false;
        }
    }

    [GeneratedRegex("多少|几")]
    private static partial Regex AskedNumber();
}
