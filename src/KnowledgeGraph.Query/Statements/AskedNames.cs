using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Reads the names of a clause as sentences are looked through for them.</summary>
internal static class AskedNames
{
    private static readonly string[] Fields = ["Technology", "Industry"];

    /// <summary>The names of a clause, those that the graph does not have among them.</summary>
    public static List<AskedName> Of(Clause clause, Span piece)
    {
        var known = clause.Links.Where(l => !IsField(l)).Select(l => new AskedName(
            piece.Covers(l.Span) && l.Span.Of(clause.Whole) == l.Text ? l.Span : default,
            [.. l.Entities.SelectMany(e => e.Surfaces.Append(e.Name)).Append(l.Text).Select(s => MatchKey.Of(FoldedText.Fold(s))).Where(s => s.Length > 1).Distinct(StringComparer.Ordinal)],
            [.. l.Ids], [.. l.Entities.Select(e => e.Label).Distinct(StringComparer.Ordinal)]));
        var unknown = clause.Unknown.Select(u => new AskedName(
            clause.Whole.IndexOf(u, StringComparison.Ordinal) is >= 0 and var at ? new Span(at, at + u.Length) : default, [MatchKey.Of(FoldedText.Fold(u))], [], []));
        return [.. known.Concat(unknown)];
    }

    /// <summary>Those whose accounts a question compares: the names between the last pause and 说法一致.</summary>
    public static IReadOnlyList<AskedName> Sources(Clause clause, List<AskedName> names)
    {
        if (clause.Hits.FirstOrDefault(h => h.Wording.Kind == "agreement") is not { } agreement)
        {
            return [];
        }

        var from = clause.Whole.AsSpan(0, agreement.Span.Start).LastIndexOfAny('，', ',');
        var found = from < 0 ? [] : names.Where(n => n.Span.Start > from && n.Span.End <= agreement.Span.Start).ToList();
        return found.Count > 1 ? found : [];
    }

    /// <summary>Whether a name is a word of a sentence, by whatever name it is listed: 算力, 芯片.</summary>
    public static bool IsField(Link link) => link.Entities.All(e => Fields.Contains(e.Label, StringComparer.Ordinal));

    /// <summary>Such a name as a word.</summary>
    public static AskedWord Field(Link link) =>
        new(link.Span, [.. link.Entities.SelectMany(e => e.Surfaces.Append(e.Name)).Prepend(link.Text).Select(FoldedText.Fold).Where(s => s.Length > 1).Distinct(StringComparer.Ordinal)], true, false);
}
