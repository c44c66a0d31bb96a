using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>What makes a name by itself before a word that says what it names (远山大模型, 远山助手): a word that no dictionary has, or one that makers like to take (星火, 百灵).</summary>
internal static class BrandWords
{
    private const int Longest = 5;
    private const string Counting = "款个种类这该第首两三多项批家位台哪旧各贵单全";
    private static readonly Lazy<WordSet> Brands = new(() => WordData.Set("brand-words.txt"));
    private static readonly Lazy<WordSet> Stops = new(() => new WordSet(WordData.Words("brand-stops.txt").Concat(WordData.Words("no-brands.txt"))));

    /// <summary>How the stretch reads as a brand.</summary>
    public static BrandKind Of(NameEdges edges, Span name)
    {
        var own = edges.Text.Of(name);
        if (!Characters.IsHan(own) || name.Length is < 2 or > Longest || HoldsStop(own))
        {
            return BrandKind.None;
        }

        if (Brands.Value.Contains(own))
        {
            return BrandKind.Liked;
        }

        var words = edges.Words;
        return own.IndexOfAny(Counting) >= 0 || words.KindAt(name.End - 1) == WordKind.Verb || words.KindAt(name.Start) == WordKind.Verb ? BrandKind.None
            : words.KindOf(name) >= WordKind.Content ? BrandKind.Ordinary : BrandKind.Strange;
    }

    /// <summary>Whether a word lies in it that no brand holds.</summary>
    public static bool HoldsStop(ReadOnlySpan<char> own)
    {
        for (var at = 0; at < own.Length; at++)
        {
            if (Stops.Value.LengthAt(own, at) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
