using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Storage.Schema;

/// <summary>Statements that are written with the usual marker label, for a store that uses another.</summary>
internal sealed partial class MarkerText(string marker)
{
    public string Of(string statement) => string.Equals(marker, GraphSchema.Marker, StringComparison.Ordinal)
        ? statement
        : Marker().Replace(statement, ":" + Name.Quote(marker).Replace("$", "$$", StringComparison.Ordinal));

    [GeneratedRegex(":" + GraphSchema.Marker + @"\b", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
