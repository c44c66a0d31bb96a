using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Which labels may stand at the ends of a predicate, as the projection says.</summary>
internal static class EndTypes
{
    private static readonly string[] Organizations = ["Company", "Institution", "Government", "Media"];

    /// <summary>Whether a name can stand at some end of one of the predicates.</summary>
    public static bool Accepts(IEnumerable<string> predicates, Link link) =>
        predicates.Any(p => link.Entities.Any(e => AcceptsAt(p, e.Label, true) || AcceptsAt(p, e.Label, false)));

    /// <summary>Whether a thing of one label can stand at an end.</summary>
    public static bool AcceptsAt(string predicate, string label, bool asSubject) =>
        GraphSchema.Default.Projection.TryGet(predicate, out var row) && Holds(asSubject ? row.Subjects : row.Objects, label);

    /// <summary>Whether some end that the names leave open can hold one of the labels.</summary>
    public static bool Opens(IEnumerable<string> predicates, IReadOnlyList<Link> links, IReadOnlyList<string> labels) => predicates.Any(p =>
        links.Count == 0
            ? labels.Any(l => AcceptsAt(p, l, true) || AcceptsAt(p, l, false))
            : links.Any(k => k.Entities.Any(e => (AcceptsAt(p, e.Label, true) && labels.Any(l => AcceptsAt(p, l, false)))
                || (AcceptsAt(p, e.Label, false) && labels.Any(l => AcceptsAt(p, l, true))))));

    private static bool Holds(IReadOnlyList<string> allowed, string label) =>
        allowed.Contains("Entity", StringComparer.Ordinal) || allowed.Contains(label, StringComparer.Ordinal)
        || (allowed.Contains("Organization", StringComparer.Ordinal) && Organizations.Contains(label, StringComparer.Ordinal))
        || (label == "Organization" && Organizations.Any(o => allowed.Contains(o, StringComparer.Ordinal)));
}
