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
        do
        {
            _cursor.ExpectWord("WHEN");
            whens.Add(grammar.Expressions.Parse());
            _cursor.ExpectWord("THEN");
            thens.Add(grammar.Expressions.Parse());
        }
        while (_cursor.Is("WHEN"));

        var otherwise = _cursor.TryWord("ELSE") ? grammar.Expressions.Parse() : null;
        _cursor.ExpectWord("END");
        return new CaseExpression(subject, whens, thens, otherwise) { At = _cursor.Since(start) };
    }
}
