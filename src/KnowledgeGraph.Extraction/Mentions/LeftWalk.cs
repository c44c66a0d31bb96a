using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Finds where a name begins that ends in a known head: walks left until a word that no name contains.</summary>
internal static class LeftWalk
{
    private static readonly Lazy<WordSet> Stops = new(() => WordData.Set("name-stops.txt"));
    private static readonly Lazy<WordSet> Words = new(() => WordData.Set("name-words.txt"));

    /// <summary>The start of the words before <paramref name="end"/>; known names are stepped over whole.</summary>
    public static int Start(ArticleText text, int end, int longest)
    {
        var at = end;
        while (at > 0 && end - at < longest)
        {
            if (text.Atoms.EndingAt(at) is { } atom && end - atom.Span.Start <= longest && text.ZoneAt(atom.Span.Start) == text.ZoneAt(end - 1))
            {
                at = atom.Span.Start;
                continue;
            }

            var stop = Stops.Value.LengthBefore(text.Value, at);
            var word = Words.Value.LengthBefore(text.Value, at);
            if (!IsWord(text, at - 1) || (stop > word && !IsInWord(text, at, stop) && !BeginsWithCentral(text, at, stop)) || text.ZoneAt(at - 1) != text.ZoneAt(end - 1))
            {
                break;
            }

            at -= Math.Max(1, word > stop ? word : 0);
        }

        return at;
    }

    /// <summary>Whether it is a word that no name contains.</summary>
    public static bool IsStop(ReadOnlySpan<char> word) => Stops.Value.Contains(word);

    /// <summary>Whether names may hold the word, whatever else it is: 未来, 首尔.</summary>
    public static bool IsNameWord(ReadOnlySpan<char> word) => Words.Value.Contains(word);

    /// <summary>Whether it is a word of one letter that leads to a name and begins none.</summary>
    public static bool IsPreposition(char word) => "由与从向被把将在据".Contains(word, StringComparison.Ordinal);

    /// <summary>Whether a word that no name contains, a mark or a line end stands before the position.</summary>
    public static bool IsBoundary(ArticleText text, int position) =>
        position <= 0 || !Characters.IsHan(text.At(position - 1)) || Stops.Value.LengthBefore(text.Value, position) > Words.Value.LengthBefore(text.Value, position)
        || text.ZoneAt(position - 1) != text.ZoneAt(position);

    // 中 in 中联, 和 in 和记: a character that ends names elsewhere is here a part of a word.
    private static bool IsInWord(ArticleText text, int end, int stop) =>
        stop == 1 && !IsPreposition(text.At(end - 1)) && !text.Words.IsEdge(end) && text.Words.KindAt(end - 1) == WordKind.Name;

    // 子公司中浦云联, 与中河科技, 2024年中期业绩发布会: 中 right behind a mark or a word that no name contains begins the name, and so does a word with it.
    private static bool BeginsWithCentral(ArticleText text, int end, int stop) =>
        stop == 1 && text.At(end - 1) == '中' && (IsBoundary(text, end - 1) || !text.Words.IsEdge(end));

    private static bool IsWord(ArticleText text, int at)
    {
        var unit = text.At(at);
        return Characters.IsHan(unit) || char.IsAsciiLetterOrDigit(unit) || unit is '·' or '&'
            || (unit is '-' or ' ' or '.' && char.IsAsciiLetterOrDigit(text.At(at - 1)) && char.IsAsciiLetterOrDigit(text.At(at + 1)));
    }
}
