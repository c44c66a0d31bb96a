using KnowledgeGraph.Cypher.Errors;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Cuts a statement into lexemes. Comments and white space are dropped.</summary>
internal sealed class Lexer(string text)
{
    private readonly List<Lexeme> _lexemes = [];
    private int _at;

    /// <summary>All lexemes, the last of kind <see cref="LexemeKind.End"/>.</summary>
    public static List<Lexeme> Cut(string text)
    {
        var lexer = new Lexer(text);
        lexer.Run();
        return lexer._lexemes;
    }

    private char Current => Peek(0);

    private char Peek(int ahead) => _at + ahead < text.Length ? text[_at + ahead] : '\0';

    private void Run()
    {
        while (SkipBlank())
        {
            ReadOne();
        }

        _lexemes.Add(new Lexeme(LexemeKind.End, text.Length, text.Length, ""));
    }

    private bool SkipBlank()
    {
        while (_at < text.Length)
        {
            if (char.IsWhiteSpace(Current))
            {
                _at++;
            }
            else if (Current == '/' && Peek(1) == '/')
            {
                var end = text.IndexOf('\n', _at);
                _at = end < 0 ? text.Length : end;
            }
            else if (Current == '/' && Peek(1) == '*')
            {
                SkipBlockComment();
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private void SkipBlockComment()
    {
        var end = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            throw Fail.Syntax("UnexpectedSyntax", new Position(_at, _at + 2), "This comment is not closed: expected '*/'.");
        }

        _at = end + 2;
    }

    private void ReadOne()
    {
        var first = Current;
        if (IsNameStart(first))
        {
            ReadName();
        }
        else if (char.IsAsciiDigit(first) || (first == '.' && char.IsAsciiDigit(Peek(1)) && !AfterDot()))
        {
            _lexemes.Add(NumberReader.Read(text, ref _at));
        }
        else if (first is '\'' or '"')
        {
            _lexemes.Add(StringReader.Read(text, ref _at));
        }
        else if (first == '`')
        {
            ReadQuotedName(LexemeKind.QuotedName, _at);
        }
        else if (first == '$')
        {
            ReadParameter();
        }
        else
        {
            ReadSign();
        }
    }

    private bool AfterDot() => _at > 0 && text[_at - 1] == '.';

    private void ReadName()
    {
        var start = _at;
        while (IsNamePart(Current))
        {
            _at++;
        }

        _lexemes.Add(new Lexeme(LexemeKind.Name, start, _at, text[start.._at]));
    }

    private void ReadQuotedName(LexemeKind kind, int start)
    {
        var name = new System.Text.StringBuilder();
        _at++;
        while (true)
        {
            if (_at >= text.Length)
            {
                throw Fail.Syntax("UnexpectedSyntax", new Position(start, _at), "This quoted name is not closed: expected '`'.");
            }

            if (Current == '`')
            {
                if (Peek(1) != '`')
                {
                    break;
                }

                _at++;
            }

            name.Append(text[_at++]);
        }

        _at++;
        _lexemes.Add(new Lexeme(kind, start, _at, name.ToString()));
    }

    private void ReadParameter()
    {
        var start = _at++;
        if (Current == '(')
        {
            _lexemes.Add(new Lexeme(LexemeKind.Dollar, start, _at, "$"));
            return;
        }

        if (Current == '`')
        {
            ReadQuotedName(LexemeKind.Parameter, start);
            return;
        }

        while (IsNamePart(Current))
        {
            _at++;
        }

        if (_at == start + 1)
        {
            throw Fail.Syntax("InvalidParameterUse", new Position(start, _at), "A parameter needs a name after '$'.");
        }

        _lexemes.Add(new Lexeme(LexemeKind.Parameter, start, _at, text[(start + 1).._at]));
    }

    private void ReadSign()
    {
        var (kind, length) = Signs.Read(Current, Peek(1));
        if (kind == LexemeKind.End)
        {
            var detail = Current > 127 ? "InvalidUnicodeCharacter" : "UnexpectedSyntax";
            throw Fail.Syntax(detail, new Position(_at, _at + 1), $"The character '{Current}' has no meaning here.");
        }

        _lexemes.Add(new Lexeme(kind, _at, _at + length, ""));
        _at += length;
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c == '_' || char.IsSurrogate(c) || IsConnector(c);

    private static bool IsNamePart(char c) =>
        IsNameStart(c) || char.IsDigit(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsConnector(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.ConnectorPunctuation
            or System.Globalization.UnicodeCategory.LetterNumber;
}
