using System.Text.RegularExpressions;

namespace KnowledgeGraph.Query.Browser;

/// <summary>The queries of <c>graph-schema/cheat-sheet.md</c>: a numbered title, then one fenced block.</summary>
internal static partial class CheatSheet
{
    private static readonly Lazy<IReadOnlyList<SavedQuery>> Embedded = new(() => Read(BrowserFiles.Text("cheat-sheet.md")));

    /// <summary>All, in the sheet's order.</summary>
    public static IReadOnlyList<SavedQuery> All => Embedded.Value;

    /// <summary>Reads a sheet.</summary>
    public static IReadOnlyList<SavedQuery> Read(string markdown) =>
        [.. Entry().Matches(markdown.ReplaceLineEndings("\n")).Select(m => new SavedQuery(m.Groups[1].Value.Trim(), m.Groups[2].Value.Trim()))];

    [GeneratedRegex(@"^\d+\. ([^\n]+)\n```cypher\n(.+?)\n```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
