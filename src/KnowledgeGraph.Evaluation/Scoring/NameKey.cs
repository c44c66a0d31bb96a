using System.Text;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Names as the scoring compares them: folded, without quotes, brackets of titles, spaces and line breaks, case-blind.</summary>
public static class NameKey
{
    private const string Ignored = "《》〈〉“”‘’\"'「」『』 \r\n\t*";

    /// <summary>The key of a name.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder();
        foreach (var c in FoldedText.Of(name).Value)
        {
            if (!Ignored.Contains(c, StringComparison.Ordinal))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }

    /// <summary>The keys of several names.</summary>
    public static HashSet<string> Of(IEnumerable<string> names) =>
        [.. names.Select(Of).Where(k => k.Length > 0)];
}
