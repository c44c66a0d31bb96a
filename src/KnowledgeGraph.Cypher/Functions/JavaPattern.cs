using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Cypher.Errors;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>
/// Regular expressions of Java, which openCypher's users write, as .NET's: classes of ASCII, quotations, possessive
/// quantifiers, scripts by name.
/// </summary>
internal sealed class JavaPattern
{
    private const string AnyInLine = @"[^\n\r\u0085\u2028\u2029]";

    private readonly string _pattern;
    private readonly StringBuilder _made = new();
    private readonly Stack<int> _groups = new();
    private readonly bool _isDotAll;
    private int _at;
    private int _atom;

    private JavaPattern(string pattern)
    {
        _pattern = pattern;
        _isDotAll = Regex.IsMatch(pattern, @"\(\?[a-zA-Z]*s", RegexOptions.CultureInvariant);
    }

    /// <summary>The expression for .NET.</summary>
    /// <exception cref="CypherException">It uses what is not known here.</exception>
    public static string Translate(string pattern)
    {
        var translation = new JavaPattern(pattern);
        while (translation._at < pattern.Length)
        {
            translation.Next();
        }

        return translation._made.ToString();
    }

    private void Next()
    {
        switch (_pattern[_at])
        {
            case '\\':
                Escape();
                break;
            case '[':
                Class();
                break;
            case '(':
                _groups.Push(_made.Length);
                Copy(_pattern.AsSpan(_at).StartsWith("(?<") ? 3 : _pattern.AsSpan(_at).StartsWith("(?") ? 2 : 1);
                break;
            case ')':
                Copy(1);
                _atom = _groups.TryPop(out var start) ? start : 0;
                break;
            case '*' or '+' or '?' or '{':
                Quantifier();
                break;
            case '.' when !_isDotAll:
                Atom(AnyInLine, 1);
                break;
            default:
                _atom = _made.Length;
                Copy(1);
                break;
        }
    }

    private void Copy(int length)
    {
        _made.Append(_pattern, _at, Math.Min(length, _pattern.Length - _at));
        _at += length;
    }

    private void Atom(string made, int length)
    {
        _atom = _made.Length;
        _made.Append(made);
        _at += length;
    }

    private void Quantifier()
    {
        var close = _pattern[_at] == '{' ? _pattern.IndexOf('}', _at) : _at;
        Copy(close < 0 ? 1 : close - _at + 1);
        if (_at < _pattern.Length && _pattern[_at] == '?')
        {
            Copy(1);
        }
        else if (_at < _pattern.Length && _pattern[_at] == '+')
        {
            _at++;
            _made.Insert(_atom, "(?>").Append(')');
        }
    }

    private void Escape()
    {
        var letter = _at + 1 < _pattern.Length ? _pattern[_at + 1] : '\0';
        if (letter == 'Q')
        {
            Quotation();
        }
        else if (CharacterClasses.OfLetter(letter) is { } known)
        {
            Atom("[" + known + "]", 2);
        }
        else if (letter is 'p' or 'P')
        {
            Atom((letter == 'P' ? "[^" : "[") + Named() + "]", 0);
        }
        else
        {
            _atom = _made.Length;
            Copy(2);
        }
    }

    private void Quotation()
    {
        var end = _pattern.IndexOf("\\E", _at + 2, StringComparison.Ordinal);
        foreach (var sign in _pattern[(_at + 2)..(end < 0 ? _pattern.Length : end)])
        {
            Atom(Quoted(sign), 0);
        }

        _at = end < 0 ? _pattern.Length : end + 2;
    }

    private static string Quoted(char sign) => char.IsAsciiLetterOrDigit(sign) || sign > 127 ? sign.ToString() : $"\\x{(int)sign:X2}";

    /// <summary>Reads <c>\p{…}</c> or <c>\pL</c>.</summary>
    private string Named()
    {
        var isLong = _at + 2 < _pattern.Length && _pattern[_at + 2] == '{';
        var end = isLong ? _pattern.IndexOf('}', _at) : _at + 2;
        if (end < 0 || end >= _pattern.Length)
        {
            throw NotKnown("\\p without a name");
        }

        var name = isLong ? _pattern[(_at + 3)..end] : _pattern[end].ToString();
        _at = end + 1;
        return CharacterClasses.OfName(name) ?? throw NotKnown($"\\p{{{name}}}");
    }

    private void Class()
    {
        Atom("[", 1);
        if (_at < _pattern.Length && _pattern[_at] == '^')
        {
            Copy(1);
        }

        for (var isFirst = true; _at < _pattern.Length && (isFirst || _pattern[_at] != ']'); isFirst = false)
        {
            Member();
        }

        Copy(_at < _pattern.Length ? 1 : 0);
    }

    private void Member()
    {
        var rest = _pattern.AsSpan(_at);
        if (rest.StartsWith("&&") || rest[0] == '[')
        {
            throw NotKnown("a class within a class, or '&&',");
        }

        if (rest[0] != '\\' || rest.Length == 1)
        {
            Copy(1);
        }
        else if (rest[1] == 'P')
        {
            throw NotKnown("\\P in a class");
        }
        else if (rest[1] == 'p')
        {
            _made.Append(Named());
            LoneHyphen();
        }
        else if (CharacterClasses.OfLetter(rest[1]) is { } known)
        {
            _made.Append(known);
            _at += 2;
            LoneHyphen();
        }
        else
        {
            Copy(2);
        }
    }

    /// <summary>After a class of characters a hyphen begins no range.</summary>
    private void LoneHyphen()
    {
        if (_at < _pattern.Length && _pattern[_at] == '-')
        {
            _made.Append("\\-");
            _at++;
        }
    }

    private CypherException NotKnown(string what) =>
        Fail.Argument("InvalidArgumentValue", $"The regular expression '{_pattern}' has {what} which is not known here.");
}
