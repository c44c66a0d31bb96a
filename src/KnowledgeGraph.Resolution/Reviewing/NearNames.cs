using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Identity;
using KnowledgeGraph.Resolution.Knowledge;

namespace KnowledgeGraph.Resolution.Reviewing;

/// <summary>
/// Two entities of one kind whose names differ in one character (a slip of the pen), found by leaving each character out
/// once (deletion neighbourhoods: Mor and Fraenkel, "A hash code method for detecting and correcting spelling errors", 1982).
/// </summary>
internal sealed class NearNames(ILexiconFacts lexicon)
{
    private const int ShortestName = 4;
    private const int Confidence = 500;

    public IEnumerable<ReviewItem> In(PropertyGraph graph)
    {
        var named = graph.Nodes
            .Where(n => n.Properties.GetValueOrDefault("nameFolded") is string { Length: >= ShortestName } && n.Properties.GetValueOrDefault("scope") is not Scopes.Article)
            .ToList();
        return named.SelectMany(n => Neighbourhood((string)n.Properties["nameFolded"]).Select(key => (Key: (string.Join(':', n.Labels), key), Node: n)))
            .GroupBy(p => p.Key, p => p.Node)
            .SelectMany(Pairs)
            .DistinctBy(p => (p.A.Id, p.B.Id))
            .Where(p => AreNear((string)p.A.Properties["nameFolded"], (string)p.B.Properties["nameFolded"]) && lexicon.WhyApart(p.A.Id, p.B.Id) is null)
            .Where(p => lexicon.Find(p.A.Id) is null || lexicon.Find(p.B.Id) is null)
            .Select(p => new ReviewItem(ReviewKind.Duplicate, p.A.Id, p.B.Id, Confidence, $"{p.A.Properties["name"]} and {p.B.Properties["name"]}", "names differ in one character", string.Join(':', p.A.Labels), null));
    }

    private static IEnumerable<(GraphNode A, GraphNode B)> Pairs(IEnumerable<GraphNode> nodes)
    {
        var ordered = nodes.DistinctBy(n => n.Id).OrderBy(n => n.Id, StringComparer.Ordinal).ToList();
        return ordered.SelectMany((a, i) => ordered.Skip(i + 1).Select(b => (a, b)));
    }

    private static IEnumerable<string> Neighbourhood(string name) =>
        Enumerable.Range(0, name.Length).Select(i => name.Remove(i, 1)).Append(name).Distinct(StringComparer.Ordinal);

    // Versions and years tell names apart: GPT3 and GPT4 are no slips.
    private static bool AreNear(string a, string b)
    {
        var shared = 0;
        while (shared < a.Length && shared < b.Length && a[shared] == b[shared])
        {
            shared++;
        }

        var (restA, restB) = (a[shared..], b[shared..]);
        while (restA.Length > 0 && restB.Length > 0 && restA[^1] == restB[^1])
        {
            (restA, restB) = (restA[..^1], restB[..^1]);
        }

        return restA.Length <= 1 && restB.Length <= 1 && !(restA + restB).Any(c => char.IsAsciiDigit(c) || IsNumeral(c) || c is '.' or '+');
    }

    private static bool IsNumeral(char unit) => "〇零一二三四五六七八九十百千万亿".Contains(unit, StringComparison.Ordinal);
}
