using KnowledgeGraph.Rebuild.Archive;

namespace KnowledgeGraph.Rebuild.History;

/// <summary>What became of articles between two snapshots, each as <c>source: path</c>, in order.</summary>
/// <param name="Added">Documents that are new.</param>
/// <param name="Edited">Documents whose bytes differ.</param>
/// <param name="Renamed">Documents whose bytes stand under another name, as <c>source: old → new</c>.</param>
/// <param name="Removed">Documents that went.</param>
public sealed record ArticleChanges(IReadOnlyList<string> Added, IReadOnlyList<string> Edited, IReadOnlyList<string> Renamed, IReadOnlyList<string> Removed)
{
    /// <summary>Nothing changed.</summary>
    public static ArticleChanges None { get; } = new([], [], [], []);

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Added.Count + Edited.Count + Renamed.Count + Removed.Count == 0;

    /// <summary>Compares.</summary>
    public static ArticleChanges Between(Snapshot before, Snapshot after)
    {
        var old = Documents(before);
        var now = Documents(after);
        var gone = old.Keys.Except(now.Keys).Order().ToList();
        var come = now.Keys.Except(old.Keys).Order().ToList();
        var homeless = gone.GroupBy(k => old[k], StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<(string, string)>(g), StringComparer.Ordinal);
        var renamed = new List<((string, string) From, (string, string) To)>();
        foreach (var to in come)
        {
            if (homeless.TryGetValue(now[to], out var from) && from.TryDequeue(out var first))
            {
                renamed.Add((first, to));
            }
        }

        return new ArticleChanges(
            [.. come.Except(renamed.Select(r => r.To)).Select(Text)],
            [.. now.Keys.Where(k => old.TryGetValue(k, out var hash) && !hash.Equals(now[k], StringComparison.Ordinal)).Order().Select(Text)],
            [.. renamed.Select(r => $"{Text(r.From)} → {r.To.Item2}")],
            [.. gone.Except(renamed.Select(r => r.From)).Select(Text)]);
    }

    private static Dictionary<(string Source, string Key), string> Documents(Snapshot snapshot) =>
        snapshot.Sources.SelectMany(s => s.Documents().Select(i => (Place: (s.Name, i.Key), i.Hash))).ToDictionary(d => d.Place, d => d.Hash);

    private static string Text((string Source, string Key) document) => $"{document.Source}: {document.Key}";
}
