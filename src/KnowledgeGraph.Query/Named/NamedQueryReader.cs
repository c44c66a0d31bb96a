using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Query.Named;

/// <summary>
/// Reads the heading of a query file: <c>// question: …</c>, <c>// description: …</c> and for each parameter
/// <c>// param NAME: TYPE = EXAMPLE — MEANING</c>, where TYPE is string or integer, with <c>?</c> when it may be null.
/// </summary>
public static partial class NamedQueryReader
{
    /// <summary>Reads one file.</summary>
    /// <exception cref="NamedQueryException">The heading is malformed.</exception>
    public static NamedQuery Read(string name, string text)
    {
        var heading = text.Split('\n').Select(l => l.TrimEnd('\r')).TakeWhile(l => l.StartsWith("//", StringComparison.Ordinal)).Select(l => l[2..].Trim()).ToArray();
        var parameters = heading.Where(l => l.StartsWith("param ", StringComparison.Ordinal)).Select(l => Parameter(name, l)).ToArray();
        return new NamedQuery(name, Line(name, heading, "question: "), Line(name, heading, "description: "), parameters, text);
    }

    private static string Line(string name, string[] heading, string start) =>
        heading.FirstOrDefault(l => l.StartsWith(start, StringComparison.Ordinal)) is { } line
            ? line[start.Length..].Trim()
            : throw new NamedQueryException($"{name}.cypher: the heading has no line `// {start}…`");

    private static QueryParameter Parameter(string name, string line)
    {
        var match = ParameterLine().Match(line);
        if (!match.Success)
        {
            throw new NamedQueryException($"{name}.cypher: `{line}` is not `param NAME: TYPE = EXAMPLE — MEANING`");
        }

        var parameter = new QueryParameter(match.Groups["name"].Value, match.Groups["type"].Value, match.Groups["optional"].Success, null, match.Groups["meaning"].Value);
        return parameter with { Example = Example(match.Groups["example"].Value) };
    }

    private static object? Example(string written) => written switch
    {
        "null" => null,
        ['\'', .. var text, '\''] => text,
        _ => long.Parse(written, CultureInfo.InvariantCulture),
    };

    [GeneratedRegex("^param (?<name>[A-Za-z]+): (?<type>string|integer)(?<optional>\\?)? = (?<example>null|'[^']*'|-?[0-9]+) — (?<meaning>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex ParameterLine();
}
