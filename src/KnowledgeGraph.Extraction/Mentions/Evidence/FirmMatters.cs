using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Whether a sentence speaks of what firms do at all: 铂岚推出新产品 may be one's deed, 铂岚公布赛程 anybody's.</summary>
internal sealed class FirmMatters
{
    private const string Ends = "。！？；\n";
    private readonly WordSet _matters = WordData.Set("firm-matters.txt");

    /// <summary>Whether the sentence around a position holds such a word.</summary>
    public bool IsSpokenOf(ArticleText text, int at)
    {
        var start = text.Value.AsSpan(0, at).LastIndexOfAny(Ends) + 1;
        for (var here = start; here < text.Value.Length && (here < at || !Ends.Contains(text.At(here), StringComparison.Ordinal)); here++)
        {
            if (_matters.LengthAt(text.Value, here) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
