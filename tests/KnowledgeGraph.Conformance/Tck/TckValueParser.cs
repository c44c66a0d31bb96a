using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Conformance.Tck;

/// <summary>Expected values, in the TCK's notation, as canonical text.</summary>
public sealed class TckValueParser
{
    private readonly string _text;
    private readonly bool _sortLists;
    private int _at;

    private TckValueParser(string text, bool sortLists)
    {
        _text = text;
        _sortLists = sortLists;
    }

    /// <summary>The canonical text of an expected value.</summary>
    public static string Canonical(string text, bool sortLists)
    {
        var parser = new TckValueParser(text, sortLists);
        var value = parser.Value();
        parser.Blank();
        return parser._at == text.Length ? value : throw new FormatException("Cannot read " + text);
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private void Blank()
    {
        while (char.IsWhiteSpace(Current))
        {
            _at++;
        }
    }

    private bool Try(char c)
    {
        Blank();
        if (Current != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(char c)
    {
        if (!Try(c))
        {
            throw new FormatException($"Expected {c} at {_at} in {_text}");
        }
    }

    private string Value()
    {
        Blank();
        return Current switch
        {
            '\'' => TckValue.Quote(String()),
            '[' => _text[_at..].TrimStart('[', ' ').StartsWith(':') && !_text[_at..].StartsWith("[[", StringComparison.Ordinal) ? Relationship() : List(),
            '{' => TckValue.Map(Map()),
            '(' => Node(),
            '<' => Path(),
            _ => Word(),
        };
    }

    private string String()
    {
        var text = new StringBuilder();
        for (_at++; Current != '\''; _at++)
        {
            if (Current == '\\')
            {
                _at++;
                text.Append(Current switch { 'n' => '\n', 't' => '\t', var c => c });
            }
            else
            {
                text.Append(Current);
            }
        }

        _at++;
        return text.ToString();
    }

    private string List()
    {
        Expect('[');
        var items = new List<string>();
        while (!Try(']'))
        {
            items.Add(Value());
            Try(',');
        }

        return TckValue.List(items, _sortLists);
    }

    private Dictionary<string, string> Map()
    {
        Expect('{');
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        while (!Try('}'))
        {
            var key = Name();
            Expect(':');
            entries[key] = Value();
            Try(',');
        }

        return entries;
    }

    private string Name()
    {
        Blank();
        if (Current == '`')
        {
            var end = _text.IndexOf('`', _at + 1);
            var quoted = _text[(_at + 1)..end];
            _at = end + 1;
            return quoted;
        }

        var start = _at;
        while (char.IsLetterOrDigit(Current) || Current == '_')
        {
            _at++;
        }

        return _text[start.._at];
    }

    private string Node()
    {
        Expect('(');
        var labels = new List<string>();
        while (Try(':'))
        {
            labels.Add(Name());
        }

        Blank();
        var map = Current == '{' ? Map() : [];
        Expect(')');
        return "(" + string.Concat(labels.Order(StringComparer.Ordinal).Select(l => ":" + l)) + TckValue.Map(map) + ")";
    }

    private string Relationship()
    {
        Expect('[');
        Expect(':');
        var type = Name();
        Blank();
        var map = Current == '{' ? Map() : [];
        Expect(']');
        return "[:" + type + TckValue.Map(map) + "]";
    }

    private string Path()
    {
        Expect('<');
        var text = new StringBuilder("<").Append(Node());
        while (!Try('>'))
        {
            var backward = Try('<');
            Expect('-');
            var relationship = Relationship();
            Expect('-');
            if (!backward)
            {
                Expect('>');
            }

            text.Append(backward ? "<-" : "-").Append(relationship).Append(backward ? "-" : "->").Append(Node());
        }

        return text.Append('>').ToString();
    }

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && Current is not (',' or ']' or '}' or ')' or '>' or ' '))
        {
            _at++;
        }

        var word = _text[start.._at];
        if (word is "null" or "true" or "false" or "NaN" or "Inf" or "-Inf")
        {
            return word;
        }

        if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return integer.ToString(CultureInfo.InvariantCulture);
        }

        return TckValue.Float(double.Parse(word, NumberStyles.Float, CultureInfo.InvariantCulture));
    }
}
