using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>
/// Reads a mistyped name as the one name of the graph that differs from it in one character and sounds alike: 文心一颜.
/// Names that the lexicon or the graph knows, numbers and Latin letters are never touched: 盘古5.0 is not 盘古3.0.
/// </summary>
internal sealed class NameSpelling(NamedQueryRunner runner)
{
    private const int Shortest = 2;
    private const int Longest = 12;

    /// <summary>The folded question with one mistyped name put right, or as it is.</summary>
    /// <param name="text">The folded question.</param>
    /// <param name="links">Its names.</param>
    /// <param name="left">The words in it that nothing explains: a name of two characters must be one of them, whole.</param>
    /// <param name="corrections">Gets what was put right.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<string> CorrectAsync(string text, IReadOnlyList<Link> links, IReadOnlySet<string> left, ICollection<Correction> corrections, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["kinds"] = null };
        var rows = await runner.RunAsync(NamedQueries.Get("entities"), parameters, cancellationToken).ConfigureAwait(false);
        var names = rows.Rows.SelectMany(r => ((IEnumerable<object?>)r[3]!).Cast<string>().Append((string)r[1]!)).Where(n => n.Length is >= Shortest and <= Longest && MayStand(text, n)).Select(FoldedText.Fold)
            .Where(n => n.Length is >= Shortest and <= Longest).Distinct(StringComparer.Ordinal);
        var found = names.SelectMany(n => Places(text, n, links, left).Select(at => (Name: n, At: at))).OrderByDescending(p => p.Name.Length).ThenBy(p => p.Name, StringComparer.Ordinal).ToList();
        if (found.Count == 0 || found.Exists(p => p.Name.Length == found[0].Name.Length && p.Name != found[0].Name))
        {
            return text;
        }

        var (name, at) = found[0];
        corrections.Add(new Correction(text.Substring(at, name.Length), name));
        return text.Remove(at, name.Length).Insert(at, name);
    }

    // All but one of its characters: what is worth folding.
    private static bool MayStand(string text, string name)
    {
        var missing = 0;
        foreach (var unit in name)
        {
            missing += text.Contains(char.ToLowerInvariant(unit), StringComparison.Ordinal) ? 0 : 1;
            if (missing > 1)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<int> Places(string text, string name, IReadOnlyList<Link> links, IReadOnlySet<string> left)
    {
        for (var at = 0; at + name.Length <= text.Length; at++)
        {
            var odd = OddAt(text.AsSpan(at, name.Length), name);
            if (odd >= 0 && (name.Length > 2 || left.Contains(text.Substring(at, 2))) && links.All(l => IsBeside(l, new Span(at, at + name.Length), at + odd)))
            {
                yield return at;
            }
        }
    }

    // A known name, or a class word, may be a part of the mistyped one: 大模型 in 混缘大模型.
    private static bool IsBeside(Link link, Span window, int odd) =>
        !link.IsKnown || !link.Span.Overlaps(window) || (window.Covers(link.Span) && link.Span.Length < window.Length && !link.Span.Contains(odd));

    // The place of the one character that differs and sounds alike, or -1.
    private static int OddAt(ReadOnlySpan<char> written, string name)
    {
        var odd = -1;
        for (var i = 0; i < name.Length; i++)
        {
            if (written[i] != name[i])
            {
                if (odd >= 0)
                {
                    return -1;
                }

                odd = i;
            }
        }

        return odd >= 0 && Homophones.Sound(written[odd], name[odd]) ? odd : -1;
    }
}
