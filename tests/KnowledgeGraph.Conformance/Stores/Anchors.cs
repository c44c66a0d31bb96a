using System.Text.RegularExpressions;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>Finds node patterns of a statement that could match a node without the marker label.</summary>
internal static partial class Anchors
{
    /// <summary>Patterns that name other labels or nothing at all, of variables that no pattern anchors.</summary>
    public static IReadOnlyList<string> Missing(string cypher)
    {
        var code = string.Join('\n', cypher.Split('\n').Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)));
        var nodes = NodePattern().Matches(code);
        var anchored = nodes.Where(IsAnchored).Select(n => n.Groups["name"].Value).Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal);
        return [.. nodes.Where(n => !IsAnchored(n) && !anchored.Contains(n.Groups["name"].Value)).Select(n => n.Value)];
    }

    private static bool IsAnchored(Match node) => node.Groups["labels"].Value.Split(':').Contains("KG", StringComparer.Ordinal);

    [GeneratedRegex(@"(?<=[-<>]|MATCH\s+|MATCH\s+\w+\s*=\s*|,\s*)\((?<name>\w*)(?<labels>(?::\w+)*)\s*(?:\{[^}]*\})?\)", RegexOptions.CultureInvariant)]
    private static partial Regex NodePattern();
}
