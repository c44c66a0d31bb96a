using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Path patterns.</summary>
internal sealed class PatternParser(Grammar grammar)
{
    private readonly Cursor _cursor = grammar.Cursor;
    private readonly PatternAhead _ahead = new(grammar.Cursor);
    private readonly PathLengthParser _lengths = new(grammar.Cursor);

    /// <summary>A pattern with, perhaps, a name and a choice of the shortest paths around it.</summary>
    public PathPattern Parse()
    {
        var start = _cursor.Current.Start;
        Variable? name = null;
        if (_cursor.IsName && _cursor.Peek(1).Kind == LexemeKind.Equal)
        {
            name = grammar.Variable();
            _cursor.Take();
        }

        var selected = new PathSelector(_cursor).Parse();
        if (selected != ShortestKind.NotShortest)
        {
            return Whole(isSelected: true) with { Variable = name, Shortest = selected, At = _cursor.Since(start) };
        }

        var shortest = _cursor.Is("SHORTESTPATH") ? ShortestKind.One
            : _cursor.Is("ALLSHORTESTPATHS") ? ShortestKind.All
            : ShortestKind.NotShortest;
        if (shortest == ShortestKind.NotShortest)
        {
            return Whole(isSelected: false) with { Variable = name, At = _cursor.Since(start) };
        }

        _cursor.Take();
        _cursor.Expect(LexemeKind.LeftParen, "'('");
        var pattern = ParseBare();
        _cursor.Expect(LexemeKind.RightParen, "')'");
        return pattern with { Variable = name, Shortest = shortest, At = _cursor.Since(start) };
    }

    /// <summary>A path, perhaps in parentheses with a condition of its own.</summary>
    private PathPattern Whole(bool isSelected)
    {
        if (!_ahead.IsRepeated || IsQuantifier(_cursor.LexemeAt(_ahead.ClosingParen(_cursor.Index) + 1).Kind))
        {
            return ParseBare();
        }

        _cursor.Enter();
        _cursor.Take();
        var path = Whole(isSelected);
        if (isSelected && _cursor.Is("WHERE"))
        {
            throw Fail.Syntax("UnsupportedFeature", _cursor.Current.At, "A condition inside a shortest path that is looked for is not supported: put it into the repeated part, as in ((a)-[r]->(b) WHERE r.x > 1)+.");
        }

        var where = _cursor.TryWord("WHERE") ? grammar.Expressions.Parse() : null;
        _cursor.Expect(LexemeKind.RightParen, "')' to end the path");
        _cursor.Leave();
        return where is null ? path : path with { Nodes = [Also(path.Nodes[0], where), .. path.Nodes.Skip(1)] };
    }

    private static NodePattern Also(NodePattern node, Expression where) => node with
    {
        Where = node.Where is null ? where : new Binary(BinaryOperator.And, node.Where, where) { At = node.Where.At.To(where.At) },
    };

    private static bool IsQuantifier(LexemeKind kind) => kind is LexemeKind.Plus or LexemeKind.Star or LexemeKind.LeftBrace;

    /// <summary>Nodes, relationships and repeated paths; where two repeated paths meet, or one stands at an end, a node is put in.</summary>
    public PathPattern ParseBare()
    {
        var start = _cursor.Current.Start;
        var nodes = new List<NodePattern>();
        var relationships = new List<RelationshipPattern>();
        do
        {
            if (_ahead.IsRepeated)
            {
                Fill(nodes, relationships.Count);
                relationships.Add(Repeated());
            }
            else
            {
                nodes.Add(Node());
            }

            if (nodes.Count > relationships.Count && _ahead.IsRelationship)
            {
                relationships.Add(Relationship());
                if (_ahead.IsRepeated)
                {
                    throw _cursor.Unexpected("a node after a relationship");
                }
            }
        }
        while (nodes.Count == relationships.Count ? _cursor.Kind == LexemeKind.LeftParen : _ahead.IsRepeated);

        Fill(nodes, relationships.Count);
        return new PathPattern(null, nodes, relationships, ShortestKind.NotShortest) { At = _cursor.Since(start) };
    }

    private void Fill(List<NodePattern> nodes, int relationships)
    {
        if (nodes.Count == relationships)
        {
            nodes.Add(new NodePattern(null, null, null, null) { At = _cursor.Current.At });
        }
    }

    private RelationshipPattern Repeated()
    {
        _cursor.Enter();
        var start = _cursor.Take().Start;
        var inner = ParseBare();
        var where = _cursor.TryWord("WHERE") ? grammar.Expressions.Parse() : null;
        _cursor.Expect(LexemeKind.RightParen, "')' to end the repeated path");
        var length = _lengths.Quantifier() ?? throw _cursor.Unexpected("how often the path is repeated, such as {1,3}, '+' or '*'");
        _cursor.Leave();
        return new RelationshipPattern(null, null, null, null, PatternDirection.Right, length) { At = _cursor.Since(start), Repeated = new RepeatedPath(inner, where) };
    }

    private NodePattern Node()
    {
        var start = _cursor.Expect(LexemeKind.LeftParen, "'(' to begin a node").Start;
        var variable = ElementVariable();
        var labels = Labels();
        var properties = Properties();
        var where = _cursor.TryWord("WHERE") ? grammar.Expressions.Parse() : null;
        _cursor.Expect(LexemeKind.RightParen, "')' to end the node");
        return new NodePattern(variable, labels, properties, where) { At = _cursor.Since(start) };
    }

    private Variable? ElementVariable() => _cursor.IsName && !_cursor.Is("WHERE") && !IsLabelWord() ? grammar.Variable() : null;

    private bool IsLabelWord() =>
        _cursor.Is("IS") && _cursor.Peek(1).Kind is LexemeKind.Name or LexemeKind.QuotedName or LexemeKind.Bang or LexemeKind.Percent or LexemeKind.LeftParen;

    private LabelExpression? Labels() => _cursor.TryTake(LexemeKind.Colon) || _cursor.TryWord("IS") ? grammar.Labels.Parse() : null;

    private Expression? Properties()
    {
        if (_cursor.Kind == LexemeKind.Parameter)
        {
            var parameter = _cursor.Take();
            return new ParameterUse(parameter.Text) { At = parameter.At };
        }

        return _cursor.Kind == LexemeKind.LeftBrace ? grammar.Brackets.Map() : null;
    }

    private RelationshipPattern Relationship()
    {
        var start = _cursor.Current.Start;
        var left = _cursor.TryTake(LexemeKind.Less);
        _cursor.Expect(LexemeKind.Minus, "'-'");
        var inner = _cursor.TryTake(LexemeKind.LeftBracket) ? Inner() : new RelationshipPattern(null, null, null, null, PatternDirection.Either, null);
        _cursor.Expect(LexemeKind.Minus, "'-'");
        var right = _cursor.TryTake(LexemeKind.Greater);
        var direction = left == right ? PatternDirection.Either : left ? PatternDirection.Left : PatternDirection.Right;
        if (inner.Length is null && _lengths.Quantifier() is { } length)
        {
            inner = inner with { Length = length };
        }

        return inner with { Direction = direction, At = _cursor.Since(start) };
    }

    private RelationshipPattern Inner()
    {
        var variable = ElementVariable();
        var types = Labels();
        if (_cursor.Kind == LexemeKind.DotDot)
        {
            throw Fail.Syntax("InvalidRelationshipPattern", _cursor.Current.At, "A range of lengths needs a '*' before it, such as *1..3.");
        }

        var length = _cursor.Kind == LexemeKind.Star ? _lengths.Starred() : null;
        var properties = Properties();
        var where = _cursor.TryWord("WHERE") ? grammar.Expressions.Parse() : null;
        _cursor.Expect(LexemeKind.RightBracket, "']' to end the relationship");
        return new RelationshipPattern(variable, types, properties, where, PatternDirection.Either, length);
    }
}
