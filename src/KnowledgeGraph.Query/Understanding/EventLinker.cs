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
        if (Meeting().Match(folded) is not { Success: true } match || new Core.Documents.Span(match.Index, match.Index + match.Length) is var span && links.Any(l => l.IsKnown && l.Span.Covers(span)))
        {
            return links;
        }

        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["kinds"] = new List<object?> { "Event" }, ["maker"] = null };
        var rows = await runner.RunAsync(NamedQueries.Get("entities"), parameters, cancellationToken).ConfigureAwait(false);
        var name = Plain(match.Value);
        var meant = rows.Rows.Select(r => (Id: (string)r[0]!, Name: (string)r[1]!, Label: (string)r[2]!)).Where(r => Plain(FoldedText.Fold(r.Name)).StartsWith(name, StringComparison.Ordinal)).ToList();
        return meant is [var one]
            ? [.. links.Where(l => !l.Span.Overlaps(span)).Append(new Link(span, match.Value, [new LinkedEntity(one.Id, one.Name, one.Label, [FoldedText.Fold(one.Name)])])).OrderBy(l => l.Span.Start)]
            : links;
    }

    private static string Plain(string name) => name.Replace("年", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);

    [GeneratedRegex("20[0-9]{2}年?[\\u4e00-\\u9fffa-z·《》]{2,20}?(大会|峰会|论坛|博览会|年会|会议)")]
    private static partial Regex Meeting();
}
