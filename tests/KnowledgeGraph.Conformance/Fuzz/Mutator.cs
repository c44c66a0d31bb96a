using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Conformance.Fuzz;

/// <summary>Spoils statements by words and by characters, as a seed decides.</summary>
internal sealed partial class Mutator(int seed, IReadOnlyList<string> corpus)
{
    private static readonly string[] Words =
    [
        "MATCH", "OPTIONAL", "WHERE", "RETURN", "WITH", "UNWIND", "CREATE", "MERGE", "SET", "REMOVE", "DETACH", "DELETE", "CALL", "YIELD", "UNION", "ALL", "FOREACH", "FINISH",
        "ORDER", "BY", "SKIP", "LIMIT", "DISTINCT", "AS", "IN", "AND", "OR", "XOR", "NOT", "IS", "NULL", "CASE", "WHEN", "THEN", "ELSE", "END", "EXISTS", "COUNT", "COLLECT", "SHORTEST",
        "STARTS", "ENDS", "CONTAINS", "(", ")", "[", "]", "{", "}", ",", ".", "..", ":", ";", "|", "||", "+", "-", "*", "/", "%", "^", "=", "<>", "<", ">", "=~", "$p", "'a'", "1", "1.5",
        "9223372036854775808", "1e999", "0x", "null", "true", "n", "x", "*", "->", "<-", "()", "{1,2}", "size(", "range(0, 9)", "date('x')", "shortestPath(", "EXPLAIN", "PROFILE", "SHOW", "INDEXES",
        "date.truncate('day',", "duration('P1D')", "toInteger(", "percentileCont(", "reduce(", "[x IN", "any(x IN", "all(x IN", "COUNT {", "EXISTS {", "CALL {", "\u0000", "\\u12", "`", "'", "\"", "/*", "//",
    ];

    private readonly Random _random = new(seed);

    /// <summary>One statement of the corpus, spoiled in one to three places.</summary>
    public string Next()
    {
        var parts = Lexeme().Matches(Pick(corpus)).Select(m => m.Value).ToList();
        for (var i = 1 + _random.Next(3); i > 0 && parts.Count > 0; i--)
        {
            Spoil(parts);
        }

        var text = string.Concat(parts);
        return _random.Next(8) == 0 ? SpoilCharacters(text) : text;
    }

    private void Spoil(List<string> parts)
    {
        var at = _random.Next(parts.Count);
        switch (_random.Next(7))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Insert(at, " " + Pick(Words) + " ");
                break;
            case 2:
                parts[at] = " " + Pick(Words) + " ";
                break;
            case 3:
                parts.Insert(at, parts[_random.Next(parts.Count)]);
                break;
            case 4:
                var other = _random.Next(parts.Count);
                (parts[at], parts[other]) = (parts[other], parts[at]);
                break;
            case 5:
                parts.RemoveRange(at, Math.Min(parts.Count - at, _random.Next(8)));
                parts.AddRange(Lexeme().Matches(Pick(corpus)).Select(m => m.Value).SkipWhile(_ => _random.Next(5) > 0));
                break;
            default:
                var piece = string.Concat(parts.Skip(at).Take(1 + _random.Next(6)));
                parts[at] = string.Concat(Enumerable.Repeat(piece, 1 + _random.Next(_random.Next(10) == 0 ? 600 : 5)));
                break;
        }
    }

    private string SpoilCharacters(string text)
    {
        var spoiled = new StringBuilder(text);
        for (var i = 1 + _random.Next(5); i > 0 && spoiled.Length > 0; i--)
        {
            var at = _random.Next(spoiled.Length);
            if (_random.Next(2) == 0)
            {
                spoiled.Remove(at, 1);
            }
            else
            {
                spoiled.Insert(at, (char)(_random.Next(3) == 0 ? _random.Next(0x10000) : 32 + _random.Next(95)));
            }
        }

        return spoiled.ToString();
    }

    private T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    [GeneratedRegex(@"\s+|\w+|'[^']*'|.", RegexOptions.Singleline)]
    private static partial Regex Lexeme();
}
