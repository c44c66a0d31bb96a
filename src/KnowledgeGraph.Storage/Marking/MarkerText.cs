using System.Text;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Storage.Marking;

/// <summary>Statements that are written with the usual marker label and names of indexes, for a graph under another label.</summary>
/// <param name="marker">The label.</param>
public sealed class MarkerText(string marker)
{
    private const string FullText = "queryNodes";

    private static readonly string[] Ours = [GraphSchema.Marker, GraphSchema.Marker + "Build", GraphSchema.Marker + "Staging"];

    /// <summary>The statement for that graph. Texts, properties, types and variables stay as they are.</summary>
    public string Of(string statement)
    {
        if (string.Equals(marker, GraphSchema.Marker, StringComparison.Ordinal))
        {
            return statement;
        }

        var tokens = StatementScanner.Scan(statement);
        var labels = new LabelFinder();
        var text = new StringBuilder();
        var done = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var isLabel = labels.Take(tokens[i], (At(tokens, i + 1), At(tokens, i + 2)));
            if (Other(tokens, i, isLabel) is { } other)
            {
                text.Append(statement, done, tokens[i].Start - done).Append(other);
                done = tokens[i].Start + tokens[i].Length;
            }
        }

        return text.Append(statement, done, statement.Length - done).ToString();
    }

    private string? Other(List<StatementToken> tokens, int at, bool isLabel)
    {
        var token = tokens[at];
        var before = At(tokens, at - 1);
        return isLabel && Ours.Contains(token.Value, StringComparer.Ordinal) ? Name.Quote(marker + token.Value[GraphSchema.Marker.Length..])
            : token.Kind == StatementTokenKind.Word && (before?.IsWord("INDEX") == true || before?.IsWord("CONSTRAINT") == true) ? Name.Quote(MarkerLabel.IndexName(token.Value, marker))
            : token.Kind == StatementTokenKind.Text && before?.IsSign('(') == true && At(tokens, at - 2)?.IsWord(FullText) == true ? $"'{MarkerLabel.IndexName(token.Value, marker)}'"
            : null;
    }

    private static StatementToken? At(List<StatementToken> tokens, int at) => at >= 0 && at < tokens.Count ? tokens[at] : null;
}
