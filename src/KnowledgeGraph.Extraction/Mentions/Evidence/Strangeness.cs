using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Whether a stretch is strange enough to be a name where only its place speaks for it.</summary>
internal static class Strangeness
{
    private const int LeastLatin = 4;
    private static readonly Lazy<WordSet> SureEnds = new(() => new WordSet(WordData.List("evidence", "strangeness.sure-ends")));
    private static readonly Lazy<WordSet> Sounds = new(() => WordData.Set("transliteration.txt"));

    /// <summary>Whether no dictionary has any of its words but the end of a firm's name, or it is a Latin word with a capital.</summary>
    public static bool IsStrange(NameEdges edges, Span name)
    {
        var text = edges.Text;
        if (char.IsAsciiLetter(text.At(name.Start)))
        {
            return name.Length >= LeastLatin && char.IsAsciiLetterUpper(text.Written(name.Start));
        }

        return IsUnknown(edges, name with { End = name.End - edges.FirmEnd(name) }) && !IsSound(text, name) && !BrandWords.HoldsStop(text.Of(name));
    }

    /// <summary>Whether it ends as firms' names do, behind a word that no dictionary has or, before an end that is said of firms alone, behind any word.</summary>
    public static bool EndsAsFirm(NameEdges edges, Span name)
    {
        var length = edges.FirmEnd(name);
        var own = name with { End = name.End - length };
        return length > 0 && (IsUnknown(edges, own) || BrandWords.Of(edges, own) == BrandKind.Liked
            || (SureEnds.Value.Contains(edges.Text.Value.AsSpan(own.End, length)) && own.Length <= 4 && BrandWords.Of(edges, own) == BrandKind.Ordinary && !edges.IsGeneric(own)));
    }

    private static bool IsUnknown(NameEdges edges, Span own)
    {
        var longest = 0;
        for (var at = own.Start; at < own.End;)
        {
            if (edges.Words.StartingAt(at) is not { } word || edges.Words.KindAt(at) > WordKind.Name || word.End > own.End)
            {
                return false;
            }

            longest = edges.Words.KindAt(at) == WordKind.Unknown ? Math.Max(longest, word.Length) : longest;
            at = word.End;
        }

        return longest > 1 && Characters.IsHan(edges.Text.Of(own));
    }

    // 斯里尼瓦斯: a foreigner's name.
    private static bool IsSound(ArticleText text, Span name)
    {
        for (var at = name.Start; at < name.End; at++)
        {
            if (Sounds.Value.LengthAt(text.Value, at) == 0)
            {
                return false;
            }
        }

        return name.Length > 2;
    }
}
