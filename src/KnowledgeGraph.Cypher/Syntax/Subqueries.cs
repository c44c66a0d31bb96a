using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary><c>EXISTS { }</c>, <c>COUNT { }</c>, <c>COLLECT { }</c>, around a whole query or a bare pattern.</summary>
internal static class Subqueries
{
    public static SubqueryKind? KindOf(Lexeme word) =>
        word.Is("EXISTS") ? SubqueryKind.Exists
        : word.Is("COUNT") ? SubqueryKind.Count
        : word.Is("COLLECT") ? SubqueryKind.Collect
        : null;

    public static SubqueryExpression Parse(Grammar grammar, SubqueryKind kind)
    {
        var cursor = grammar.Cursor;
        cursor.Enter();
        var start = cursor.Take().Start;
        cursor.Expect(LexemeKind.LeftBrace, "'{'");
        var query = cursor.Kind == LexemeKind.LeftParen || (cursor.IsName && cursor.Peek(1).Kind == LexemeKind.Equal)
            ? BarePattern(grammar)
            : grammar.Queries.Parse();
        cursor.Expect(LexemeKind.RightBrace, "'}'");
        cursor.Leave();
        return new SubqueryExpression(kind, query) { At = cursor.Since(start) };
    }

    private static Query BarePattern(Grammar grammar)
    {
        var start = grammar.Cursor.Current.Start;
        var patterns = grammar.CommaSeparated(grammar.Patterns.Parse);
        var where = grammar.Cursor.TryWord("WHERE") ? grammar.Expressions.Parse() : null;
        var at = grammar.Cursor.Since(start);
        var match = new MatchClause(false, patterns, where) { At = at };
        return new Query([new SingleQuery([match]) { At = at }], []) { At = at };
    }
}
