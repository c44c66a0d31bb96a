using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary><c>CASE [x] WHEN … THEN … [ELSE …] END</c>.</summary>
internal sealed class CaseParser(Grammar grammar)
{
    private readonly Cursor _cursor = grammar.Cursor;

    public CaseExpression Parse()
    {
        var start = _cursor.Take().Start;
        var subject = _cursor.Is("WHEN") ? null : grammar.Expressions.Parse();
        var whens = new List<Expression>();
        var thens = new List<Expression>();
        var isCompared = false;
        do
        {
            _cursor.ExpectWord("WHEN");
            var alternatives = subject is null ? [grammar.Expressions.Parse()] : Alternatives(subject, ref isCompared);
            _cursor.ExpectWord("THEN");
            var then = grammar.Expressions.Parse();
            whens.AddRange(alternatives);
            thens.AddRange(alternatives.Select(_ => then));
        }
        while (_cursor.Is("WHEN"));

        if (isCompared)
        {
            whens = whens.ConvertAll(w => w is Compared compared ? compared.Condition : new Binary(BinaryOperator.Equal, subject!, w) { At = w.At });
            subject = null;
        }

        var otherwise = _cursor.TryWord("ELSE") ? grammar.Expressions.Parse() : null;
        _cursor.ExpectWord("END");
        return new CaseExpression(subject, whens, thens, otherwise) { At = _cursor.Since(start) };
    }

    private List<Expression> Alternatives(Expression subject, ref bool isCompared)
    {
        var all = new List<Expression> { Alternative(subject, ref isCompared) };
        while (_cursor.TryTake(LexemeKind.Comma))
        {
            all.Add(Alternative(subject, ref isCompared));
        }

        return all;
    }

    /// <summary>A value to be equal to, or a condition without its left side, such as <c>&gt; 3</c> or <c>IS NULL</c>.</summary>
    private Expression Alternative(Expression subject, ref bool isCompared)
    {
        var (operation, strength, _) = Infix.Find(_cursor);
        if (strength is not (Infix.Comparison or Infix.Predicate) || operation is BinaryOperator.In)
        {
            return grammar.Expressions.Parse();
        }

        isCompared = true;
        var condition = grammar.Expressions.ParseAfter(subject);
        return new Compared(condition) { At = condition.At };
    }

    /// <summary>Marks a whole condition among plain values, until all are known.</summary>
    private sealed record Compared(Expression Condition) : Expression;
}
