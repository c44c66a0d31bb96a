using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Marking;

namespace KnowledgeGraph.Query.Browser;

/// <summary>The guide for a graph under another marker label: its runnable blocks and what it says of the label.</summary>
internal static partial class GuideText
{
    public static string Of(string guide, string marker)
    {
        var text = new MarkerText(marker);
        var blocks = Block().Replace(guide, m => m.Groups[1].Value + Encode(text.Of(Decode(m.Groups[2].Value))) + m.Groups[3].Value);
        return blocks.Replace($"<code>{GraphSchema.Marker}</code>", $"<code>{marker}</code>", StringComparison.Ordinal);
    }

    private static string Decode(string html) =>
        html.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    private static string Encode(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    [GeneratedRegex("""(<pre class="runnable">)(.+?)(</pre>)""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
