using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Finds the names of an article in its statements.</summary>
internal sealed class NameFinder
{
    private readonly List<(string Key, List<ClaimEnd> Ends)> _surfaces;

    /// <summary>Of the entities of one article, with the ways it writes them.</summary>
    public NameFinder(IEnumerable<(ClaimEnd End, IReadOnlyList<string> Surfaces)> entities) =>
        _surfaces = [.. entities.SelectMany(e => e.Surfaces.Append(e.End.Name).Select(s => (Key: MatchKey.Of(FoldedText.Fold(s)), e.End)))
            .Where(p => p.Key.Length > 1)
            .GroupBy(p => p.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Select(p => p.End).DistinctBy(e => e.Id).ToList()))
            .OrderByDescending(p => p.Key.Length).ThenBy(p => p.Key, StringComparer.Ordinal)];

    /// <summary>The names of a statement, in order.</summary>
    public IReadOnlyList<NamedPlace> Find(Statement statement)
    {
        var found = new List<NamedPlace>();
        foreach (var (surface, ends) in _surfaces)
        {
            foreach (var span in Places(statement, surface).Where(s => !found.Exists(f => f.Span.Overlaps(s))).ToList())
            {
                found.Add(new NamedPlace(span, ends));
            }
        }

        return [.. found.OrderBy(f => f.Span.Start)];
    }

    /// <summary>Where a surface stands in the words of a statement; a Latin word stands there only whole.</summary>
    public static IEnumerable<Span> Places(Statement statement, string surface)
    {
        var text = statement.Key.Value;
        for (var at = text.IndexOf(surface, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surface, at + 1, StringComparison.Ordinal))
        {
            var end = at + surface.Length;
            if (!(at > 0 && AreOneWord(text[at - 1], text[at])) && !(end < text.Length && AreOneWord(text[end - 1], text[end]) && !IsYear(text, end)))
            {
                yield return statement.Key.ToFolded(at, surface.Length);
            }
        }
    }

    private static bool IsYear(string text, int at) => at + 4 < text.Length && text[at + 4] == '年' && text.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool AreOneWord(char left, char right) =>
        (char.IsAsciiLetter(left) && char.IsAsciiLetterOrDigit(right)) || (char.IsAsciiDigit(left) && char.IsAsciiDigit(right)) || (char.IsAsciiDigit(left) && right is '.');
}
