using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Path patterns.</summary>
internal sealed class PatternParser(Grammar grammar)
{
    private readonly Cursor _cursor = grammar.Cursor;

    /// <summary>A pattern with, perhaps, a name and <c>shortestPath</c> around it.</summary>
    public PathPattern Parse()
    {
        var start = _cursor.Current.Start;
        Variable? name = null;
        if (_cursor.IsName && _cursor.Peek(1).Kind == LexemeKind.Equal)
        {
            name = grammar.Variable();
            _cursor.Take();
        }

        var shortest = _cursor.Is("SHORTESTPATH") ? ShortestKind.One
            : _cursor.Is("ALLSHORTESTPATHS") ? ShortestKind.All
            : ShortestKind.NotShortest;
        if (shortest == ShortestKind.NotShortest)
        {
            return ParseBare() with { Variable = name, At = _cursor.Since(start) };
        }

        _cursor.Take();
        _cursor.Expect(LexemeKind.LeftParen, "'('");
        var pattern = ParseBare();
        _cursor.Expect(LexemeKind.RightParen, "')'");
        return pattern with { Variable = name, Shortest = shortest, At = _cursor.Since(start) };
    }

    /// <summary>Nodes and relationships only.</summary>
    public PathPattern ParseBare()
    {
        var start = _cursor.Current.Start;
        var nodes = new List<NodePattern> { Node() };
        var relationships = new List<RelationshipPattern>();
        while (_cursor.Kind == LexemeKind.Minus || (_cursor.Kind == LexemeKind.Less && _cursor.Peek(1).Kind == LexemeKind.Minus))
        {
            relationships.Add(Relationship());
            nodes.Add(Node());
        }

        return new PathPattern(null, nodes, relationships, ShortestKind.NotShortest) { At = _cursor.Since(start) };
    }

    /// <summary>Whether a pattern with at least one relationship begins here; a lone <c>(x)</c> is an expression.</summary>
    public bool IsPatternAhead()
    {
        if (_cursor.Kind != LexemeKind.LeftParen)
        {
            return false;
        }

        var inside = _cursor.Index + 1;
        inside += _cursor.LexemeAt(inside).Kind is LexemeKind.Name or LexemeKind.QuotedName ? 1 : 0;
        if (_cursor.LexemeAt(inside).Kind is not (LexemeKind.RightParen or LexemeKind.Colon or LexemeKind.LeftBrace or LexemeKind.Parameter))
        {
            return false;
        }

        var close = ClosingParen(_cursor.Index);
        return close > 0 && IsArrow(close + 1);
    }

    private int ClosingParen(int open)
    {
        var depth = 0;
        for (var at = open; ; at++)
        {
            var kind = _cursor.LexemeAt(at).Kind;
            depth += kind switch { LexemeKind.LeftParen => 1, LexemeKind.RightParen => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }

            if (kind == LexemeKind.End)
            {
                return -1;
            }
        }
    }

    private bool IsArrow(int at)
    {
        if (_cursor.LexemeAt(at).Kind == LexemeKind.Less)
        {
            at++;
        }

        if (_cursor.LexemeAt(at).Kind != LexemeKind.Minus)
        {
            return false;
        }

        return _cursor.LexemeAt(at + 1).Kind switch
        {
            LexemeKind.LeftBracket => true,
            LexemeKind.Minus => _cursor.LexemeAt(at + 2).Kind is LexemeKind.LeftParen
                || (_cursor.LexemeAt(at + 2).Kind is LexemeKind.Greater && _cursor.LexemeAt(at + 3).Kind is LexemeKind.LeftParen),
            _ => false,
        };
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

        var length = _cursor.Kind == LexemeKind.Star ? Length() : null;
        var properties = Properties();
        var where = _cursor.TryWord("WHERE") ? grammar.Expressions.Parse() : null;
        _cursor.Expect(LexemeKind.RightBracket, "']' to end the relationship");
        return new RelationshipPattern(variable, types, properties, where, PatternDirection.Either, length);
    }

    private PathLength Length()
    {
        _cursor.Take();
        if (_cursor.Kind == LexemeKind.Minus)
        {
            throw Fail.Syntax("InvalidRelationshipPattern", _cursor.Current.At, "A path's length cannot be negative.");
        }

        var min = Bound();
        if (!_cursor.TryTake(LexemeKind.DotDot))
        {
            return new PathLength(min ?? 1, min);
        }

        return new PathLength(min ?? 1, Bound());
    }

    private int? Bound()
    {
        if (_cursor.Kind != LexemeKind.Integer)
        {
            return null;
        }

        var number = NumberLiteral.Read(_cursor.Take()).Value.Integer;
        return (int)Math.Min(number, int.MaxValue);
    }
}
