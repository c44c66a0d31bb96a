using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Calls with a syntax of their own: quantifiers, <c>reduce</c>, <c>shortestPath</c>, <c>exists(pattern)</c>.</summary>
internal sealed class SpecialCallParser(Grammar grammar)
{
    private readonly Cursor _cursor = grammar.Cursor;

    /// <summary>The call at the cursor, or null when it is an ordinary one.</summary>
    public Expression? TryParse()
    {
        var word = _cursor.Current;
        if (word.Is("ALL") || word.Is("ANY") || word.Is("NONE") || word.Is("SINGLE"))
        {
            return _cursor.Peek(2).Kind is LexemeKind.Name or LexemeKind.QuotedName && _cursor.Peek(3).Is("IN") ? Quantifier() : null;
        }

        if (word.Is("REDUCE"))
        {
            return _cursor.Peek(3).Kind == LexemeKind.Equal ? Reduce() : null;
        }

        if (word.Is("SHORTESTPATH") || word.Is("ALLSHORTESTPATHS"))
        {
            var pattern = grammar.Patterns.Parse();
            return new ShortestPathExpression(pattern) { At = pattern.At };
        }

        return word.Is("EXISTS") ? ExistsPattern() : word.Is("TRIM") ? Trim() : null;
    }

    /// <summary><c>trim([BOTH | LEADING | TRAILING] [characters] FROM text)</c>.</summary>
    private FunctionCall? Trim()
    {
        var back = _cursor.Index;
        var start = _cursor.Take().Start;
        _cursor.Take();
        var name = _cursor.TryWord("LEADING") ? "ltrim" : _cursor.TryWord("TRAILING") ? "rtrim" : "btrim";
        _cursor.TryWord("BOTH");
        var characters = _cursor.Is("FROM") || _cursor.Kind == LexemeKind.RightParen ? null : grammar.Expressions.Parse();
        if (!_cursor.TryWord("FROM"))
        {
            _cursor.Index = back;
            return null;
        }

        var text = grammar.Expressions.Parse();
        _cursor.Expect(LexemeKind.RightParen, "')'");
        return new FunctionCall(name, characters is null ? [text] : [text, characters], false) { At = _cursor.Since(start) };
    }

    private PatternPredicate? ExistsPattern()
    {
        var back = _cursor.Index;
        _cursor.Index += 2;
        if (!new PatternAhead(grammar.Cursor).IsPattern())
        {
            _cursor.Index = back;
            return null;
        }

        var pattern = grammar.Patterns.ParseBare();
        _cursor.Expect(LexemeKind.RightParen, "')'");
        return new PatternPredicate(pattern, IsExists: true) { At = pattern.At };
    }

    private Quantifier Quantifier()
    {
        var word = _cursor.Take();
        _cursor.Take();
        var element = grammar.Variable();
        _cursor.ExpectWord("IN");
        var list = grammar.Expressions.Parse();
        Expression predicate = _cursor.TryWord("WHERE") ? grammar.Expressions.Parse() : element;
        _cursor.Expect(LexemeKind.RightParen, "')'");
        return new Quantifier(KindOf(word), element, list, predicate) { At = _cursor.Since(word.Start) };
    }

    private static QuantifierKind KindOf(Lexeme word) =>
        word.Is("ALL") ? QuantifierKind.All
        : word.Is("ANY") ? QuantifierKind.Any
        : word.Is("NONE") ? QuantifierKind.None
        : QuantifierKind.Single;

    private Reduce Reduce()
    {
        var start = _cursor.Take().Start;
        _cursor.Take();
        var accumulator = grammar.Variable();
        _cursor.Expect(LexemeKind.Equal, "'='");
        var initial = grammar.Expressions.Parse();
        _cursor.Expect(LexemeKind.Comma, "','");
        var element = grammar.Variable();
        _cursor.ExpectWord("IN");
        var list = grammar.Expressions.Parse();
        _cursor.Expect(LexemeKind.Pipe, "'|'");
        var body = grammar.Expressions.Parse();
        _cursor.Expect(LexemeKind.RightParen, "')'");
        return new Reduce(accumulator, initial, element, list, body) { At = _cursor.Since(start) };
    }
}
