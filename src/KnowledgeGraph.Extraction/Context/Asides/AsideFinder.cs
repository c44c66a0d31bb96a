using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Context.Asides;

/// <summary>Finds what stands aside in a sentence: brackets right behind its names, and words of class before them.</summary>
internal static class AsideFinder
{
    private const int Longest = 80;
    private const int Quoted = 2;
    private static readonly string[] GoesOn = ["有限", "股份", "公司", "集团", "分公司", "大学", "学院"];

    /// <summary>All of them, in order, none inside another; or those only that are mere glosses, inside brackets too.</summary>
    public static IReadOnlyList<Aside> Find(FoldedText folded, string text, Span sentence, IReadOnlyList<Item> items, bool glossesOnly)
    {
        var until = Opening(text, sentence, items);
        List<Aside>? found = until > sentence.Start ? [new Aside(new Span(sentence.Start, until), true, null)] : null;
        foreach (var item in items)
        {
            if (item.Kind != ItemKind.Entity || item.Span.Start < until)
            {
                continue;
            }

            if (KindBefore.Of(folded, sentence, item, items) is { Length: > 0 } kind && kind.Start >= until)
            {
                (found ??= []).Add(new Aside(kind, true, item));
            }

            for (var bracket = Bracket(text, sentence, item.Span.End); bracket is { } span; bracket = Bracket(text, sentence, span.End))
            {
                var isGloss = GlossReader.IsGloss(folded, span, item, items);
                if (isGloss || !glossesOnly)
                {
                    (found ??= []).Add(new Aside(span, isGloss, item));
                    until = span.End;
                }
            }
        }

        return found ?? (IReadOnlyList<Aside>)[];
    }

    private static int Opening(string text, Span sentence, IReadOnlyList<Item> items)
    {
        var end = OpenerReader.EndAt(text, sentence.Start);
        return end > sentence.Start && end < sentence.End && items.TakeWhile(i => i.Span.Start < end).All(i => i.Span.End <= end && (i.Kind == ItemKind.Time || i.Type is EntityType.Technology or EntityType.Industry)) ? end : sentence.Start;
    }

    private static Span? Bracket(string text, Span sentence, int behind)
    {
        var open = behind;
        while (open < sentence.End && open - behind < Quoted && text[open] is '”' or '’' or '」' or '』' or '》' or '"' or '*' or ' ')
        {
            open++;
        }

        if (open >= sentence.End || text[open] is not ('（' or '('))
        {
            return null;
        }

        var end = EndOf(text, open, Math.Min(sentence.End, open + Longest));
        return end == 0 || IsNumber(text.AsSpan(open + 1, end - open - 2)) || GoesOnBehind(text, end) ? null : new Span(open, end);
    }

    private static int EndOf(string text, int open, int limit)
    {
        var depth = 0;
        for (var at = open; at < limit && text[at] != '\n'; at++)
        {
            depth += text[at] is '（' or '(' ? 1 : text[at] is '）' or ')' ? -1 : 0;
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return 0;
    }

    // 甲（1）…；（2）…
    private static bool IsNumber(ReadOnlySpan<char> words) => words.Length is 0 or 1 || (words.Length == 2 && char.IsAsciiDigit(words[0]) && char.IsAsciiDigit(words[1]));

    // 甲（中国）有限公司 is one name.
    private static bool GoesOnBehind(string text, int end) => Array.Exists(GoesOn, word => string.CompareOrdinal(text, end, word, 0, word.Length) == 0);
}
