using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Statements: queries, and commands on indexes and constraints.</summary>
internal sealed class StatementParser(Grammar grammar)
{
    private readonly Cursor _cursor = grammar.Cursor;

    public Statement Parse()
    {
        var start = _cursor.Current.Start;
        Version();
        var mode = _cursor.TryWord("EXPLAIN") ? ExplainMode.Explain : _cursor.TryWord("PROFILE") ? ExplainMode.Profile : ExplainMode.Run;
        if (Rule() is { } rule)
        {
            return rule with { At = _cursor.Since(start), Mode = mode };
        }

        var query = _cursor.Is("SHOW") ? new ShowParser(grammar).Parse() : grammar.Queries.Parse();
        return new QueryStatement(query, mode) { At = _cursor.Since(start) };
    }

    /// <summary><c>CYPHER 5</c> and options such as <c>runtime=slotted</c>, which choose nothing here.</summary>
    private void Version()
    {
        if (!_cursor.TryWord("CYPHER"))
        {
            return;
        }

        if (_cursor.Kind is LexemeKind.Integer or LexemeKind.Float && _cursor.Take().Text is var version && !version.StartsWith('5'))
        {
            throw NotHere($"The language here is Cypher 5, not {version}.");
        }

        while (_cursor.IsName && _cursor.Peek(1).Kind == LexemeKind.Equal)
        {
            _cursor.Index += 2;
            _cursor.Index += _cursor.Kind == LexemeKind.End ? 0 : 1;
        }
    }

    private RuleStatement? Rule()
    {
        if (_cursor.Is("DROP"))
        {
            return Drop();
        }

        if (!_cursor.Is("CREATE") || _cursor.Peek(1).Kind != LexemeKind.Name || _cursor.Peek(2).Kind == LexemeKind.Equal)
        {
            return null;
        }

        _cursor.Take();
        if (_cursor.TryWords("FULLTEXT", "INDEX"))
        {
            return TextIndex();
        }

        if (_cursor.Is("POINT") || _cursor.Is("VECTOR") || _cursor.Is("LOOKUP"))
        {
            throw NotHere($"There are no {_cursor.Current.Text.ToUpperInvariant()} indexes here: use RANGE, TEXT or FULLTEXT. Labels and types are always indexed.");
        }

        // A range index answers what a text index answers.
        _ = _cursor.TryWord("RANGE") || _cursor.TryWord("TEXT");
        return _cursor.TryWord("INDEX") ? Index()
            : _cursor.TryWord("CONSTRAINT") ? Constraint()
            : throw _cursor.Unexpected("'(' to begin a pattern, INDEX or CONSTRAINT");
    }

    private DropRuleStatement Drop()
    {
        _cursor.Take();
        var constraint = _cursor.TryWord("CONSTRAINT");
        if (!constraint)
        {
            _cursor.ExpectWord("INDEX");
        }

        var name = _cursor.ExpectName("a name").Text;
        var ifExists = _cursor.TryWords("IF", "EXISTS");
        return new DropRuleStatement(name, constraint, ifExists);
    }

    private CypherException NotHere(string why) => Fail.Syntax("UnsupportedFeature", _cursor.Current.At, why);

    private (string? Name, bool IfNotExists) Head()
    {
        var name = _cursor.Is("IF") || _cursor.Is("FOR") || _cursor.Is("ON") ? null : _cursor.ExpectName("a name, IF NOT EXISTS, or FOR").Text;
        var ifNotExists = _cursor.TryWord("IF");
        if (ifNotExists)
        {
            _cursor.ExpectWord("NOT");
            _cursor.ExpectWord("EXISTS");
        }

        return (name, ifNotExists);
    }

    private string Target(out string label)
    {
        _cursor.Expect(LexemeKind.LeftParen, "'('");
        if (_cursor.Kind == LexemeKind.RightParen)
        {
            throw NotHere("Properties of relationships have FULLTEXT indexes only, and no constraints: index the nodes at their ends.");
        }

        var variable = _cursor.ExpectName("a variable").Text;
        _cursor.Expect(LexemeKind.Colon, "':'");
        label = _cursor.ExpectName("a label").Text;
        _cursor.Expect(LexemeKind.RightParen, "')'");
        return variable;
    }

    private CreateRuleStatement Index()
    {
        var (name, ifNotExists) = Head();
        _cursor.ExpectWord("FOR");
        var variable = Target(out var label);
        _cursor.ExpectWord("ON");
        var keys = Keys(variable);
        Options();
        return new CreateRuleStatement(name, label, keys, false, ifNotExists);
    }

    private CreateTextRuleStatement TextIndex()
    {
        var (name, ifNotExists) = Head();
        _cursor.ExpectWord("FOR");
        _cursor.Expect(LexemeKind.LeftParen, "'('");
        var isOnRelationships = _cursor.TryTake(LexemeKind.RightParen);
        if (isOnRelationships)
        {
            _cursor.Expect(LexemeKind.Minus, "'-'");
            _cursor.Expect(LexemeKind.LeftBracket, "'['");
        }

        var variable = _cursor.ExpectName("a variable").Text;
        _cursor.Expect(LexemeKind.Colon, "':'");
        var labels = new List<string> { _cursor.ExpectName("a label or type").Text };
        while (_cursor.TryTake(LexemeKind.Pipe))
        {
            labels.Add(_cursor.ExpectName("a label or type").Text);
        }

        CloseTarget(isOnRelationships);
        _cursor.ExpectWord("ON");
        _cursor.ExpectWord("EACH");
        _cursor.Expect(LexemeKind.LeftBracket, "'['");
        var keys = grammar.CommaSeparated(() => Key(variable));
        _cursor.Expect(LexemeKind.RightBracket, "',' or ']'");
        Options();
        return new CreateTextRuleStatement(name, isOnRelationships, labels, keys, ifNotExists);
    }

    private void CloseTarget(bool isOnRelationships)
    {
        if (!isOnRelationships)
        {
            _cursor.Expect(LexemeKind.RightParen, "'|' or ')'");
            return;
        }

        _cursor.Expect(LexemeKind.RightBracket, "'|' or ']'");
        _cursor.Expect(LexemeKind.Minus, "'-'");
        _cursor.TryTake(LexemeKind.Greater);
        _cursor.Expect(LexemeKind.LeftParen, "'('");
        _cursor.Expect(LexemeKind.RightParen, "')'");
    }

    /// <summary>Options are read and mean nothing here.</summary>
    private void Options()
    {
        if (_cursor.TryWord("OPTIONS"))
        {
            grammar.Brackets.Map();
        }
    }

    private CreateRuleStatement Constraint()
    {
        var (name, ifNotExists) = Head();
        _cursor.ExpectWord("FOR");
        var variable = Target(out var label);
        _cursor.ExpectWord("REQUIRE");
        var keys = Keys(variable);
        _cursor.ExpectWord("IS");
        _cursor.TryWord("NODE");
        if (!_cursor.Is("UNIQUE"))
        {
            throw NotHere("Only IS UNIQUE can be required here: existence, types and keys of properties are not checked.");
        }

        _cursor.Take();
        Options();
        return new CreateRuleStatement(name, label, keys, true, ifNotExists);
    }

    private List<string> Keys(string variable)
    {
        var inParens = _cursor.TryTake(LexemeKind.LeftParen);
        var keys = grammar.CommaSeparated(() => Key(variable));
        if (inParens)
        {
            _cursor.Expect(LexemeKind.RightParen, "',' or ')'");
        }

        return keys;
    }

    private string Key(string variable)
    {
        if (!_cursor.IsName || _cursor.Current.Text != variable)
        {
            throw _cursor.Unexpected($"'{variable}'");
        }

        _cursor.Take();
        _cursor.Expect(LexemeKind.Dot, "'.'");
        return _cursor.ExpectName("a property key").Text;
    }
}
