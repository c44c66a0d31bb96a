using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Whether words such as 领投 are said of the subject of a claim: of 由甲领投，此外乙、丙参与 they are said of 甲 alone.</summary>
internal static class OwnDeed
{
    private static readonly char[] Pauses = [',', '，', ';', '；', '。'];

    // Ways to take part that exclude one another; whoever else took part did not lead.
    private static readonly string[] Ways = ["领投", "跟投"];

    /// <summary>Whether the word is the subject's own; true for words that nobody else's deed is told by.</summary>
    public static bool Is(StatedClaim claim, string word)
    {
        if (!Ways.Contains(word, StringComparer.Ordinal) || (claim.Role ?? string.Empty).Contains(word, StringComparison.Ordinal) || !ClaimFilter.Quotes(claim, word))
        {
            return true;
        }

        var names = (claim.Subject.Properties.GetValueOrDefault("aliases") as IEnumerable<object?> ?? []).OfType<string>().Append(claim.Subject.Name).Select(n => MatchKey.Of(FoldedText.Fold(n))).Where(n => n.Length > 1).ToList();
        var parts = claim.Key.Split(Pauses).Where(p => names.Exists(n => p.Contains(n, StringComparison.Ordinal))).ToList();
        return parts.Count == 0 || parts.Exists(p => IsSaid(p, names, word));
    }

    // The first way that stands behind the name is its own; before it only in 领投方为甲.
    private static bool IsSaid(string part, List<string> names, string word)
    {
        var end = names.Where(n => part.Contains(n, StringComparison.Ordinal)).Max(n => part.IndexOf(n, StringComparison.Ordinal) + n.Length);
        var behind = Ways.Select(w => (Word: w, At: part.IndexOf(w, end, StringComparison.Ordinal))).Where(w => w.At >= 0).OrderBy(w => w.At).FirstOrDefault();
        return behind.Word is not null ? behind.Word == word : part.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && at < end;
    }
}
