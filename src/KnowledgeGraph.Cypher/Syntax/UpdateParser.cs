using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>The writing clauses.</summary>
internal sealed class UpdateParser(Grammar grammar)
{
    private const string Property = "a property, such as n.name or n[key]";

    private readonly Cursor _cursor = grammar.Cursor;

    public CreateClause Create(int start)
    {
        var patterns = grammar.CommaSeparated(grammar.Patterns.Parse);
        return new CreateClause(patterns) { At = _cursor.Since(start) };
    }

    public MergeClause Merge(int start)
    {
        var pattern = grammar.Patterns.Parse();
        var onCreate = new List<SetItem>();
        var onMatch = new List<SetItem>();
        while (_cursor.TryWord("ON"))
        {
            var target = _cursor.TryWord("CREATE") ? onCreate : _cursor.TryWord("MATCH") ? onMatch : throw _cursor.Unexpected("CREATE or MATCH");
            _cursor.ExpectWord("SET");
            target.AddRange(grammar.CommaSeparated(SetItem));
        }

        return new MergeClause(pattern, onCreate, onMatch) { At = _cursor.Since(start) };
    }

    public SetClause Set(int start)
    {
        var items = grammar.CommaSeparated(SetItem);
        return new SetClause(items) { At = _cursor.Since(start) };
    }

    public RemoveClause Remove(int start)
    {
        var items = grammar.CommaSeparated(RemoveItem);
        return new RemoveClause(items) { At = _cursor.Since(start) };
    }

    public DeleteClause Delete(int start, bool detach)
    {
        var targets = grammar.CommaSeparated(grammar.Expressions.Parse);
        return new DeleteClause(targets, detach) { At = _cursor.Since(start) };
    }

    public ForeachClause Foreach(int start)
    {
        _cursor.Enter();
        _cursor.Expect(LexemeKind.LeftParen, "'('");
        var element = grammar.Variable();
        _cursor.ExpectWord("IN");
        var list = grammar.Expressions.Parse();
        _cursor.Expect(LexemeKind.Pipe, "'|'");
        var body = new List<Clause>();
        while (_cursor.Kind != LexemeKind.RightParen)
        {
            body.Add(grammar.Clauses.TryParse() ?? throw _cursor.Unexpected("a writing clause or ')'"));
        }

        _cursor.Take();
        _cursor.Leave();
        return new ForeachClause(element, list, body) { At = _cursor.Since(start) };
    }

    private SetItem SetItem()
    {
        var start = _cursor.Current.Start;
        if (_cursor.IsName && _cursor.Peek(1).Kind is LexemeKind.Equal or LexemeKind.PlusEqual)
        {
            var target = grammar.Variable();
            var merge = _cursor.Take().Kind == LexemeKind.PlusEqual;
            var value = grammar.Expressions.Parse();
            return new SetProperties(target, value, merge) { At = _cursor.Since(start) };
        }

        if (IsLabelAhead)
        {
            var target = grammar.Variable();
            return new SetLabels(target, Labels()) { At = _cursor.Since(start) };
        }

        var property = grammar.Atoms.ParseWithSuffixes();
        if (property is not (PropertyAccess or IndexAccess))
        {
            throw _cursor.Unexpected(Property);
        }

        _cursor.Expect(LexemeKind.Equal, "'='");
        var given = grammar.Expressions.Parse();
        return property is PropertyAccess known
            ? new SetProperty(known.Target, known.Key, given) { At = _cursor.Since(start) }
            : new SetDynamicProperty(((IndexAccess)property).Target, ((IndexAccess)property).Index, given) { At = _cursor.Since(start) };
    }

    private RemoveItem RemoveItem()
    {
        var start = _cursor.Current.Start;
        if (IsLabelAhead)
        {
            var target = grammar.Variable();
            return new RemoveItem(target, null, Labels()) { At = _cursor.Since(start) };
        }

        return grammar.Atoms.ParseWithSuffixes() switch
        {
            PropertyAccess property => new RemoveItem(property.Target, property.Key, null) { At = _cursor.Since(start) },
            IndexAccess property => new RemoveItem(property.Target, null, null) { ComputedKey = property.Index, At = _cursor.Since(start) },
            _ => throw _cursor.Unexpected(Property),
        };
    }

    private bool IsLabelAhead => _cursor.IsName && (_cursor.Peek(1).Kind == LexemeKind.Colon || IsWordNext("IS"));

    private bool IsWordNext(string word) => _cursor.Peek(1) is { Kind: LexemeKind.Name } next && next.Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private List<LabelExpression> Labels()
    {
        var labels = new List<LabelExpression>();
        while (_cursor.TryTake(LexemeKind.Colon) || (labels.Count == 0 && _cursor.TryWord("IS")) || (labels.Count > 0 && _cursor.TryTake(LexemeKind.Ampersand)))
        {
            labels.Add(grammar.Labels.Computed() ?? Label());
        }

        return labels;
    }

    private LabelExpression Label()
    {
        var name = _cursor.ExpectName("a label");
        return new LabelName(name.Text) { At = name.At };
    }
}
