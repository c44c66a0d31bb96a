using System.Globalization;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Errors;

/// <summary>Shows a place in a statement: line, column, and a caret below.</summary>
internal static class Caret
{
    private const int Widest = 100;

    public static string Show(string statement, Position at)
    {
        var start = Math.Clamp(at.Start, 0, statement.Length);
        var lineStart = start == 0 ? 0 : statement.LastIndexOf('\n', start - 1) + 1;
        var lineEnd = statement.IndexOf('\n', start);
        lineEnd = lineEnd < 0 ? statement.Length : lineEnd;
        var line = statement.AsSpan(0, start).Count('\n') + 1;
        var column = start - lineStart + 1;
        var cut = Math.Max(lineStart, start - (Widest / 2));
        var shown = statement[cut..Math.Min(lineEnd, cut + Widest)].Replace('\t', ' ').TrimEnd('\r');
        return string.Create(
            CultureInfo.InvariantCulture,
            $"line {line}, column {column}:\n{shown}\n{new string(' ', start - cut)}^");
    }
}
