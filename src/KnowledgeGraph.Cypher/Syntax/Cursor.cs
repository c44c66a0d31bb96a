using KnowledgeGraph.Cypher.Errors;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>A place in the lexemes of a statement, and what can be asked of it.</summary>
internal sealed class Cursor(string text)
{
    private const int DeepestNesting = 400;

    private readonly List<Lexeme> _lexemes = Lexer.Cut(text);
    private int _depth;

    /// <summary>The number of the current lexeme.</summary>
    public int Index { get; set; }

    public Lexeme Current => _lexemes[Index];

    public LexemeKind Kind => Current.Kind;

    /// <summary>The end of the lexeme before the current one.</summary>
    public int LastEnd => Index == 0 ? 0 : _lexemes[Index - 1].End;

    public Lexeme Peek(int ahead) => _lexemes[Math.Min(Index + ahead, _lexemes.Count - 1)];

    public Lexeme LexemeAt(int index) => _lexemes[Math.Min(index, _lexemes.Count - 1)];

    public Position Since(int start) => new(start, LastEnd);

    public string TextOf(Position at) => text[at.Start..at.End];

    public Lexeme Take()
    {
        var taken = Current;
        if (taken.Kind != LexemeKind.End)
        {
            Index++;
        }

        return taken;
    }

    public bool TryTake(LexemeKind kind)
    {
        if (Kind != kind)
        {
            return false;
        }

        Index++;
        return true;
    }

    public Lexeme Expect(LexemeKind kind, string expected) => Kind == kind ? Take() : throw Unexpected(expected);

    public bool Is(string keyword) => Current.Is(keyword);

    public bool Are(string first, string second) => Current.Is(first) && Peek(1).Is(second);

    public bool TryWord(string keyword)
    {
        if (!Is(keyword))
        {
            return false;
        }

        Index++;
        return true;
    }

    public bool TryWords(string first, string second)
    {
        if (!Are(first, second))
        {
            return false;
        }

        Index += 2;
        return true;
    }

    public void ExpectWord(string keyword)
    {
        if (!TryWord(keyword))
        {
            throw Unexpected(keyword);
        }
    }

    public bool IsName => Kind is LexemeKind.Name or LexemeKind.QuotedName;

    public Lexeme ExpectName(string expected) => IsName ? Take() : throw Unexpected(expected);

    /// <summary>Goes one level deeper, or refuses; <see cref="Leave"/> comes back.</summary>
    public void Enter()
    {
        if (++_depth > DeepestNesting)
        {
            throw Fail.Compile(ErrorClass.LimitExceeded, "NestingTooDeep", Current.At, $"The statement nests more than {DeepestNesting} levels deep.");
        }
    }

    public void Leave() => _depth--;

    public CypherException Unexpected(string expected)
    {
        var found = Kind == LexemeKind.End ? "the statement ends" : $"found '{text[Current.Start..Current.End]}'";
        return Fail.Syntax("UnexpectedSyntax", Current.At, $"Expected {expected}, but {found}.");
    }
}
