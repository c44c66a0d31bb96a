using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Context.Asides;

/// <summary>
/// Whether a bracket behind a name only says the name once more: in Latin letters, as a ticker, in short (以下简称…), as another name of the
/// same thing. What else it may hold (a place, a maker, a post) is a statement.
/// </summary>
internal static class GlossReader
{
    private static readonly string[] Naming = WordData.List("asides", "gloss-reader.naming");
    private static readonly WordSet Words = new(Naming.Concat(["为", "即", "港股", "a股", "美股", "纳斯达克", "纽交所", "港交所", "上交所", "深交所", "北交所", "科创板", "创业板", "左", "右", "中", "上", "下"]));
    private static readonly WordSet Posts = new(WordData.List("asides", "gloss-reader.posts"));

    public static bool IsGloss(FoldedText folded, Span bracket, Item host, IReadOnlyList<Item> items)
    {
        var inside = items.Where(i => bracket.Covers(i.Span)).ToList();
        if (inside.Exists(i => !i.Key.Equals(host.Key, StringComparison.Ordinal) || i.Kind != ItemKind.Entity))
        {
            return false;
        }

        var words = Folded(folded, new Span(bracket.Start + 1, bracket.End - 1));
        return (AnyWord.Begins(words, Naming) && !words.AsSpan().ContainsAny('；', '。')) || IsOnlyNames(folded, bracket, inside);
    }

    private static bool IsOnlyNames(FoldedText folded, Span bracket, List<Item> inside)
    {
        var at = bracket.Start + 1;
        foreach (var item in inside)
        {
            if (!IsFiller(Folded(folded, new Span(at, item.Span.Start))))
            {
                return false;
            }

            at = item.Span.End;
        }

        return IsFiller(Folded(folded, new Span(at, bracket.End - 1)));
    }

    private static bool IsFiller(ReadOnlySpan<char> words)
    {
        if (Posts.Contains(words.Trim()))
        {
            return false;
        }

        for (var at = 0; at < words.Length;)
        {
            var length = char.IsAscii(words[at]) || !char.IsLetterOrDigit(words[at]) ? 1 : Words.LengthAt(words, at);
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    private static string Folded(FoldedText folded, Span span) =>
        span.Length <= 0 ? string.Empty : folded.Value[folded.FromOriginal(span.Start)..folded.FromOriginal(span.End)];
}
