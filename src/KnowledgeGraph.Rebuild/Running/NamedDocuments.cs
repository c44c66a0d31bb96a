using System.Globalization;
using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>
/// Finds the documents that a person names: by article, as <c>source: document</c> (the history's way), by path or address, by
/// what it is called within its source, or a whole source by its name. The first of these that meets one decides.
/// </summary>
/// <param name="snapshot">Where to look.</param>
/// <param name="folder">The folder that paths are shown from.</param>
/// <param name="withdrawn">Whether to look among the documents that were withdrawn, or among the others.</param>
internal sealed class NamedDocuments(Snapshot snapshot, string folder, bool withdrawn)
{
    private readonly List<Place> _all = [.. snapshot.Sources.SelectMany(s => s.Items.Select(i => new Place(s.Name, i)))];

    /// <summary>The places of the documents: source and key.</summary>
    /// <exception cref="RunException">The name meets none, or more than it says.</exception>
    public IEnumerable<(string Source, string Key)> Find(string name)
    {
        var met = Met(name, _all.Where(p => p.Item.Withdrawn == withdrawn).ToList());
        return met.Count > 0 ? met.Select(p => (p.Source, p.Item.Key)) : throw Unmet(name);
    }

    private List<Place> Met(string name, List<Place> places)
    {
        Func<Place, bool>[] ways = [p => Holds(p, name), p => Is(p.ToString(), name), p => IsAt(p.Item, name), p => Is(p.Item.Key, name), p => Is(p.Source, name)];
        var met = ways.Select(way => places.Where(way).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
        if (met.FirstOrDefault(p => Holds(p, name) && p.Item.Articles.Count > 1) is { } several)
        {
            throw Refused(string.Create(
                CultureInfo.InvariantCulture,
                $"{name} is one of the {several.Item.Articles.Count} articles of {several}, and only whole documents are withdrawn or brought back, so nothing was changed. Name the document if all of them are meant; else take the article out of it."));
        }

        var isCalledSo = met.Count > 0 && met.TrueForAll(p => Is(p.Item.Key, name) && !IsAt(p.Item, name));
        return isCalledSo && met.Select(p => p.Item.Path).Distinct(StringComparer.Ordinal).Count() > 1
            ? throw Refused($"{name} names several documents ({string.Join("; ", met)}), so nothing was changed. Name the one that is meant, as it stands here.")
            : met;
    }

    private RunException Unmet(string name) => Met(name, _all).Count == 0
        ? Refused($"No document is known as {name}, so nothing was changed. Name it by an article's id (a/…), its path or address, or as \"source: document\"; kg show and kg history show tell them. Or name a whole source.")
        : Refused(withdrawn ? $"{name} is not withdrawn, so nothing was changed." : $"{name} is withdrawn already, so nothing was changed. --back brings it back.");

    private bool IsAt(SourceItem item, string name) =>
        Is(item.Path, name) || Is(item.Address, name) || (item.Address is null && name.Length > 0 && Is(Path.GetFullPath(item.Path, folder), Path.GetFullPath(name, folder)));

    private static bool Holds(Place place, string article) => place.Item.Articles.Contains(article, StringComparer.Ordinal);

    private static bool Is(string? text, string name) => name.Equals(text, StringComparison.Ordinal);

    private static RunException Refused(string message) => new(RunOutcome.Refused, message);

    private sealed record Place(string Source, SourceItem Item)
    {
        public override string ToString() => $"{Source}: {Item.Key}";
    }
}
