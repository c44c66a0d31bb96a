using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Query.Browser;

namespace KnowledgeGraph.Conformance.Queries;

/// <summary>Queries that people paste: those of the cheat sheet and those of the guide.</summary>
internal static partial class PastedQueries
{
    public static IReadOnlyList<string> OfGuide() =>
        [.. Block().Matches(Encoding.UTF8.GetString(new BrowserFiles().Guide.Content)).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];

    public static IReadOnlyList<string> All() => [.. CheatSheet.All.Select(q => q.Cypher), .. OfGuide()];

    [GeneratedRegex("""<pre class="runnable">(.+?)</pre>""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
