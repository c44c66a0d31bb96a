using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Statements: queries, and commands on indexes and constraints.</summary>
internal sealed class StatementParser(Grammar grammar)
{
    private readonly Cursor _cursor = grammar.Cursor;

    public Statement Parse()
    {
        var start = _cursor.Current.Start;
        var mode = _cursor.TryWord("EXPLAIN") ? ExplainMode.Explain : _cursor.TryWord("PROFILE") ? ExplainMode.Profile : ExplainMode.Run;
        if (Rule() is { } rule)
        {
            return rule with { At = _cursor.Since(start) };
        }

        var query = grammar.Queries.Parse();
        return new QueryStatement(query, mode) { At = _cursor.Since(start) };
    }

    private Statement? Rule()
    {
        if (_cursor.Is("SHOW"))
        {
            return Show();
        }

        if (_cursor.Is("DROP"))
        {
            return Drop();
        }

        if (!_cursor.Is("CREATE") || _cursor.Peek(1).Kind != LexemeKind.Name)
        {
            return null;
        }

        _cursor.Take();
        _cursor.TryWord("RANGE");
        return _cursor.TryWord("INDEX") ? Index()
            : _cursor.TryWord("CONSTRAINT") ? Constraint()
            : throw _cursor.Unexpected("'(' to begin a pattern, INDEX or CONSTRAINT");
    }

    private ShowRulesStatement Show()
    {
        _cursor.Take();
        return _cursor.TryWord("CONSTRAINTS") || _cursor.TryWord("CONSTRAINT") ? new ShowRulesStatement(true)
            : _cursor.TryWord("INDEXES") || _cursor.TryWord("INDEX") ? new ShowRulesStatement(false)
            : throw _cursor.Unexpected("INDEXES or CONSTRAINTS");
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
        return new CreateRuleStatement(name, label, Keys(variable), false, ifNotExists);
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
        _cursor.ExpectWord("UNIQUE");
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
