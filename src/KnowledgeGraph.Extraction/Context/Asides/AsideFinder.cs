using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Context.Asides;

/// <summary>Finds what stands aside in a sentence: brackets right behind its names, and words of class before them.</summary>
internal static class AsideFinder
{
    private const int Longest = 80;
    private const int Quoted = 2;
    private static readonly string[] Classing = ["一家", "这家", "一个", "一所"];
    private static readonly string[] Classes = WordData.List("asides", "aside-finder.classes");
    private static readonly string[] GoesOn = WordData.List("asides", "aside-finder.goes-on");

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

            for (var bracket = Bracket(text, sentence, item.Span.End) ?? Apposition(text, sentence, item.Span.End); bracket is { } span; bracket = Bracket(text, sentence, span.End))
            {
                if (Beside(folded, span, item, items) is { } aside && (aside.IsGloss || !glossesOnly))
                {
                    (found ??= []).Add(aside);
                    until = span.End;
                }
            }
        }

        return found ?? (IReadOnlyList<Aside>)[];
    }

    private static Aside? Beside(FoldedText folded, Span bracket, Item name, IReadOnlyList<Item> items) =>
        GlossReader.IsGloss(folded, bracket, name, items) ? new Aside(bracket, true, name)
        : DoubtReader.Of(folded, bracket, items) is { } doubt ? new Aside(bracket, false, name) { Doubt = doubt }
        : DoubtReader.Reaches(folded, bracket, name, items) ? null : new Aside(bracket, false, name);

    private static int Opening(string text, Span sentence, IReadOnlyList<Item> items)
    {
        var end = OpenerReader.EndAt(text, sentence.Start);
        return end > sentence.Start && end < sentence.End && items.TakeWhile(i => i.Span.Start < end).All(i => i.Span.End <= end && SaysNothing(i)) ? end : sentence.Start;
    }

    // 近日 is no day; 在大模型领域
    private static bool SaysNothing(Item item) => item is { Kind: ItemKind.Time, Time.Value: null } || item.Type == EntityType.Technology;

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

    // 甲，一家成立三年的公司，推出乙
    private static Span? Apposition(string text, Span sentence, int behind)
    {
        if (behind + 3 >= sentence.End || text[behind] is not ('，' or ',') || !AnyWord.Begins(text.AsSpan(behind + 1), Classing))
        {
            return null;
        }

        var close = text.AsSpan(behind + 1, Math.Min(Longest / 2, sentence.End - behind - 1)).IndexOfAny("，,。；：\n") + behind + 1;
        return close > behind && text[close] is '，' or ',' && AnyWord.Ends(text.AsSpan(behind, close - behind), Classes) ? new Span(behind, close + 1) : null;
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
    private static bool IsNumber(ReadOnlySpan<char> words) => words.Length <= 2 && words.IndexOfAnyExcept("0123456789一二三四五六七八九十") < 0;

    // 甲（中国）有限公司 is one name.
    private static bool GoesOnBehind(string text, int end) => Array.Exists(GoesOn, word => string.CompareOrdinal(text, end, word, 0, word.Length) == 0);
}
