using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Query.Named;

/// <summary>Reads a query file: comment lines <c>question:</c>, <c>description:</c>, <c>param name: type = example — meaning</c>, then Cypher.</summary>
internal static partial class NamedQueryReader
{
    /// <summary>Reads one file.</summary>
    /// <exception cref="FormatException">A parameter line is malformed.</exception>
    public static NamedQuery Read(string name, string text)
    {
        string question = string.Empty, description = string.Empty;
        var parameters = new List<QueryParameter>();
        var body = new List<string>();
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd('\r')))
        {
            if (line.StartsWith("// question:", StringComparison.Ordinal))
            {
                question = line["// question:".Length..].Trim();
            }
            else if (line.StartsWith("// description:", StringComparison.Ordinal))
            {
                description = line["// description:".Length..].Trim();
            }
            else if (line.StartsWith("// param", StringComparison.Ordinal))
            {
                parameters.Add(Parameter(name, line));
            }
            else
            {
                body.Add(line);
            }
        }

        return new NamedQuery(name, question, description, parameters, string.Join('\n', body).Trim());
    }

    private static QueryParameter Parameter(string query, string line)
    {
        var match = Line().Match(line);
        return match.Success
            ? new QueryParameter(match.Groups["name"].Value, match.Groups["type"].Value, match.Groups["optional"].Success, Value(match.Groups["value"].Value.Trim()), match.Groups["meaning"].Value.Trim())
            : throw new FormatException($"{query}.cypher: a parameter line is not \"// param name: type = example — meaning\": {line}");
    }

    private static object? Value(string text) => text switch
    {
        "null" => null,
        "true" => true,
        "false" => false,
        ['\'', .. var inner, '\''] => inner,
        ['[', .. var items, ']'] => items.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Value).ToList(),
        _ when long.TryParse(text, CultureInfo.InvariantCulture, out var number) => number,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    [GeneratedRegex("^// param (?<name>\\w+): (?<type>\\w+)(?<optional>\\?)? = (?<value>.+?)(?: — (?<meaning>.*))?$")]
    private static partial Regex Line();
}
