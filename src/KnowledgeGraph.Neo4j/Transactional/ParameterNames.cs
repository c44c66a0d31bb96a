using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Neo4j.Transactional;

/// <summary>Finds the names of parameters in a statement, outside of texts, quoted names and comments.</summary>
internal static partial class ParameterNames
{
    /// <summary>The statement with parameters replaced by expressions.</summary>
    public static string Replace(string cypher, IReadOnlyDictionary<string, string> expressions)
    {
        var result = new StringBuilder(cypher.Length);
        var at = 0;
        foreach (Match token in Tokens().Matches(cypher))
        {
            var name = token.Groups["name"];
            var quoted = token.Groups["quoted"];
            var found = name.Success ? name.Value : quoted.Success ? quoted.Value.Replace("``", "`", StringComparison.Ordinal) : null;
            if (found is not null && expressions.TryGetValue(found, out var expression))
            {
                result.Append(cypher, at, token.Index - at).Append(expression);
                at = token.Index + token.Length;
            }
        }

        return result.Append(cypher, at, cypher.Length - at).ToString();
    }

    [GeneratedRegex(
        """'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|//[^\n]*|/\*.*?\*/|\$(?<name>[\p{L}\p{N}_]+)|\$`(?<quoted>(?:``|[^`])*)`|`(?:``|[^`])*`""",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
