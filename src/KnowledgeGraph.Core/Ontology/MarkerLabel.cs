using System.Text.RegularExpressions;

namespace KnowledgeGraph.Core.Ontology;

/// <summary>
/// The label under which a graph's own things are kept in a shared database. Two graphs with two of them share one database and
/// know nothing of each other: their nodes, their counts of builds and their indexes all carry the label's name.
/// </summary>
public static partial class MarkerLabel
{
    private const string Prefix = "kg_";

    private static readonly string[] Endings = ["Build", "Staging"];

    /// <summary>What is wrong with a name for the label, as a sentence; <c>null</c> for a good one.</summary>
    public static string? Problem(string name) =>
        !Plain().IsMatch(name) ? $"A marker label is made of 1 to 40 of the letters A to Z and a to z, digits and underscores, and begins with a letter; {name} is none."
        : Array.Find(Endings, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) is { } ending ? $"A marker label does not end in {ending}, which marks what belongs to a graph's builds; choose another than {name}."
        : IsTaken(name) ? $"{name} is a label of the graph itself; choose another marker label, such as {name}Graph."
        : null;

    /// <summary>An index's name in a store: the usual one under the usual label, else with the label in it, once.</summary>
    public static string IndexName(string name, string marker) =>
        string.Equals(marker, GraphSchema.Marker, StringComparison.Ordinal)
        || !name.StartsWith(Prefix, StringComparison.Ordinal)
        || name.StartsWith($"{Prefix}{marker}_", StringComparison.Ordinal)
            ? name
            : string.Concat(Prefix, marker, "_", name.AsSpan(Prefix.Length));

    private static bool IsTaken(string name) =>
        GraphSchema.Default.Labels.SelectMany(l => l.All.Concat(l.MayAlso)).Contains(name, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]{0,39}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
