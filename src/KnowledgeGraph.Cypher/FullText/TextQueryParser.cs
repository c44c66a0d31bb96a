using System.Globalization;
using System.Text;
using KnowledgeGraph.Cypher.Errors;

namespace KnowledgeGraph.Cypher.FullText;

/// <summary>
/// The syntax of Lucene's classic query parser, as people type it: words, <c>"phrases"</c>, <c>AND OR NOT + - ( )</c>,
/// <c>key:word</c>, <c>word*</c>, <c>*:*</c>, <c>^boost</c>, and a backslash before a character that means itself. Words without an
/// operator between them are alternatives.
/// </summary>
internal sealed class TextQueryParser
{
    private const string Special = "()\":^~";
    private const int DeepestNesting = 50;

    private readonly string _text;
    private int _at;
    private int _depth;

    private TextQueryParser(string text) => _text = text;

    /// <exception cref="CypherException">The query cannot be read.</exception>
    public static TextClause Parse(string query)
    {
        var parser = new TextQueryParser(query);
        var clause = parser.Group(null);
        return parser._at == query.Length ? clause : throw parser.Wrong("')' without '('");
    }

    private TextClause.Group Group(string? key)
    {
        if (++_depth > DeepestNesting)
        {
            throw Wrong("parentheses nest too deep");
        }

        var clauses = new List<(Occurrence Occurrence, TextClause Clause)>();
        while (!AtEnd() && _text[_at] != ')')
        {
            var isAnd = Takes("AND") || Takes("&&");
            _ = !isAnd && (Takes("OR") || Takes("||"));
            var occurrence = Sign(isAnd);
            if (AtEnd() || _text[_at] == ')')
            {
                throw Wrong("something is missing at the end");
            }

            var made = Clause(key);
            if (isAnd && clauses.Count > 0 && clauses[^1].Occurrence == Occurrence.Should)
            {
                clauses[^1] = (Occurrence.Must, clauses[^1].Clause);
            }

            if (made is not null)
            {
                clauses.Add((occurrence, made));
            }
        }

        _depth--;
        return new TextClause.Group(clauses, 1);
    }

    private Occurrence Sign(bool isAnd)
    {
        if (Takes("NOT") || Takes("!") || Takes("-"))
        {
            return Occurrence.MustNot;
        }

        return Takes("+") || isAnd ? Occurrence.Must : Occurrence.Should;
    }

    private TextClause? Clause(string? key)
    {
        switch (_text[_at])
        {
            case '(':
                _at++;
                var group = Group(key);
                Demand(')');
                return group with { Boost = Boost() };
            case '"':
                _at++;
                var phrase = TextTerms.Sought(Word("\""));
                Demand('"');
                return phrase.Count == 0 ? null : Phrase(phrase, key, Boost());
            default:
                return Plain(key);
        }
    }

    private TextClause? Plain(string? key)
    {
        DemandKnown();
        if (Takes("*:*"))
        {
            return new TextClause.All(Boost());
        }

        var start = _at;
        var word = Word(Special + " \t\r\n　");
        if (_at < _text.Length && _text[_at] == ':' && word.Length > 0)
        {
            _at++;
            return AtEnd() ? throw Wrong("nothing stands after ':'") : Clause(word);
        }

        if (_at == start)
        {
            throw Wrong($"'{_text[_at]}' means nothing here");
        }

        if (_at < _text.Length && _text[_at] == '~')
        {
            throw Wrong("searches by similarity (~) are not known");
        }

        DemandNoWildcards(start);
        var isPrefix = _text[_at - 1] == '*' && (_at - start < 2 || _text[_at - 2] != '\\');
        return Terms(isPrefix ? word[..^1] : word, isPrefix, key, Boost());
    }

    /// <summary>What Lucene's syntax has besides, and what would silently find nothing if it were taken for a word.</summary>
    private void DemandKnown()
    {
        switch (_text[_at])
        {
            case '/':
                throw Wrong("regular expressions are not known; '\\/' means the sign itself");
            case '[' or '{':
                throw Wrong($"ranges are not known; '\\{_text[_at]}' means the sign itself");
            default:
                break;
        }
    }

    private void DemandNoWildcards(int start)
    {
        for (var i = start; i < _at; i++)
        {
            if (_text[i] == '\\')
            {
                i++;
            }
            else if (_text[i] == '?' || (_text[i] == '*' && (i < _at - 1 || i == start)))
            {
                var sign = _text[i];
                _at = i;
                throw Wrong($"'{sign}' can stand for letters only as '*' at the end of a word; '\\{sign}' means the sign itself");
            }
        }
    }

    private static TextClause? Terms(string word, bool isPrefix, string? key, double boost)
    {
        var terms = TextTerms.Sought(word);
        if (terms.Count == 0)
        {
            return null;
        }

        if (terms.Count == 1)
        {
            return Term(terms[0], isPrefix, key, boost);
        }

        return isPrefix
            ? Phrase(terms, key, boost)
            : new TextClause.Group([.. terms.Select(t => (Occurrence.Should, (TextClause)Term(t, false, key, 1)))], boost);
    }

    private static TextClause Phrase(List<string> terms, string? key, double boost) =>
        terms.Count == 1 ? Term(terms[0], false, key, boost) : new TextClause.Phrase(terms, key, boost);

    private static TextClause.Term Term(string term, bool isPrefix, string? key, double boost) =>
        new(term, isPrefix || TextTerms.IsLoneCharacter(term), key, boost);

    private double Boost()
    {
        if (_at == _text.Length || _text[_at] != '^')
        {
            return 1;
        }

        _at++;
        var number = Word(Special + " ");
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var boost) && boost > 0
            ? boost
            : throw Wrong("'^' needs a number above 0");
    }

    /// <summary>The characters up to one of <paramref name="ends"/>, without the backslashes before others.</summary>
    private string Word(string ends)
    {
        var word = new StringBuilder();
        for (; _at < _text.Length && !ends.Contains(_text[_at], StringComparison.Ordinal); _at++)
        {
            if (_text[_at] == '\\' && _at + 1 < _text.Length)
            {
                _at++;
            }

            word.Append(_text[_at]);
        }

        return word.ToString();
    }

    private bool AtEnd()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _at == _text.Length;
    }

    /// <summary>Takes an operator; one of letters needs a space or a parenthesis after it.</summary>
    private bool Takes(string sign)
    {
        AtEnd();
        var end = _at + sign.Length;
        if (string.CompareOrdinal(_text, _at, sign, 0, sign.Length) != 0
            || (char.IsLetter(sign[0]) && end < _text.Length && !char.IsWhiteSpace(_text[end]) && _text[end] != '('))
        {
            return false;
        }

        _at = end;
        AtEnd();
        return true;
    }

    private void Demand(char sign)
    {
        if (AtEnd() || _text[_at] != sign)
        {
            throw Wrong($"'{sign}' is missing");
        }

        _at++;
    }

    private CypherException Wrong(string what) =>
        Fail.Argument("InvalidFullTextQuery", string.Create(CultureInfo.InvariantCulture, $"The full-text query cannot be read: {what} (character {_at + 1} of '{_text}')."));
}
