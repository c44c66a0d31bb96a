namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>Reads one source of a sources file.</summary>
/// <param name="map">What the file says of it.</param>
/// <param name="at">Makes a path of the file absolute.</param>
internal sealed class SourceRowReader(YamlMap map, Func<string, string> at)
{
    private static readonly (string Word, SourceKind Kind)[] Kinds =
        [("folder", SourceKind.Folder), ("glob", SourceKind.Glob), ("jsonl", SourceKind.JsonLines), ("feed", SourceKind.Feed), ("pages", SourceKind.Pages)];

    /// <summary>The source, or <c>null</c> where it cannot be told what it is.</summary>
    public SourceRow? Read()
    {
        var named = Kinds.Where(k => map.Has(k.Word)).ToList();
        var name = map.Text("name");
        var marker = map.Text("marker");
        var readsPages = map.Word("read", "pages", "entries") == "pages";
        map.DemandKnown();
        return Named(name) && OfOneKind(name, named) && Place(name, named[0].Word, named[0].Kind) is var (place, addresses) && place is not null
            ? new SourceRow { Name = name!, Kind = named[0].Kind, Place = place, Addresses = addresses, Marker = marker, ReadsPages = readsPages, Line = map.Line }
            : null;
    }

    private bool Named(string? name)
    {
        var isName = name is not null && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.');
        return isName || Wrong("name", "a source has a name of letters, digits, dashes and dots");
    }

    private bool OfOneKind(string? name, IReadOnlyList<(string Word, SourceKind Kind)> named) =>
        named.Count == 1 || Wrong(null, $"source {name} is one of {string.Join(", ", Kinds.Select(k => k.Word))}");

    private (string? Place, IReadOnlyList<string> Addresses) Place(string? name, string key, SourceKind kind)
    {
        var addresses = kind == SourceKind.Pages ? map.Texts(key) : null;
        var place = addresses is null ? map.Text(key) : string.Empty;
        if (place is null)
        {
            Wrong(key, $"{key} of source {name} is empty");
            return (null, []);
        }

        foreach (var address in (addresses ?? []).Concat(kind == SourceKind.Feed ? [place] : []).Where(a => !IsWebAddress(a)))
        {
            Wrong(key, $"{address} of source {name} is no address of http or https");
        }

        return (kind == SourceKind.Feed || place.Length == 0 ? place : at(place), addresses ?? []);
    }

    private bool Wrong(string? key, string reason)
    {
        map.Problem(key, reason);
        return false;
    }

    private static bool IsWebAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
