using System.Text.RegularExpressions;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Links a meeting that a question names with its year by the beginning of its name: 2024甲大会 is 2024甲大会暨乙会议.</summary>
internal sealed partial class EventLinker(NamedQueryRunner runner)
{
    /// <summary>The links with the one that the meeting makes in place of what it covers; as they are where several or none begin so.</summary>
    public async Task<IReadOnlyList<Link>> LinkAsync(string folded, IReadOnlyList<Link> links, CancellationToken cancellationToken)
    {
        if (Place(folded, links) is not { } span)
        {
            return links;
        }

        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["kinds"] = new List<object?> { "Event" }, ["maker"] = null };
        var rows = await runner.RunAsync(NamedQueries.Get("entities"), parameters, cancellationToken).ConfigureAwait(false);
        var name = Plain(span.Of(folded));
        var meant = rows.Rows.Select(r => (Id: (string)r[0]!, Name: (string)r[1]!, Label: (string)r[2]!)).Where(r => Begins(Plain(FoldedText.Fold(r.Name)), name)).ToList();
        return meant is [var one]
            ? [.. links.Where(l => !l.Span.Overlaps(span)).Append(new Link(span, span.Of(folded), [new LinkedEntity(one.Id, one.Name, one.Label, [FoldedText.Fold(one.Name)])])).OrderBy(l => l.Span.Start)]
            : links;
    }

    // With its year, or a name that the lexicon has and the graph only with a year.
    private static Core.Documents.Span? Place(string folded, IReadOnlyList<Link> links)
    {
        var match = Meeting().Match(folded);
        var span = new Core.Documents.Span(match.Index, match.Index + match.Length);
        return match.Success && !links.Any(l => l.IsKnown && l.Span.Covers(span)) ? span
            : links.FirstOrDefault(l => !l.IsKnown && Kinds.Any(k => l.Text.EndsWith(k, StringComparison.Ordinal)))?.Span;
    }

    private static bool Begins(string name, string asked) =>
        name.StartsWith(asked, StringComparison.Ordinal) || (char.IsAsciiDigit(name[0]) && !char.IsAsciiDigit(asked[0]) && name.TrimStart("0123456789").StartsWith(asked, StringComparison.Ordinal));

    private static readonly string[] Kinds = ["大会", "峰会", "论坛", "博览会", "年会"];

    private static string Plain(string name) => name.Replace("年", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);

    [GeneratedRegex("20[0-9]{2}年?[\\u4e00-\\u9fffa-z·《》]{2,20}?(大会|峰会|论坛|博览会|年会|会议)")]
    private static partial Regex Meeting();
}
