namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Words that cannot be variables where an expression is expected.</summary>
internal static class ReservedWords
{
    private static readonly HashSet<string> ClauseWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "MATCH", "OPTIONAL", "WHERE", "RETURN", "WITH", "UNWIND", "CREATE", "MERGE", "SET", "REMOVE", "DELETE",
        "DETACH", "CALL", "UNION", "ORDER", "SKIP", "LIMIT", "AS", "THEN", "WHEN", "ELSE",
    };

    public static bool StartsClause(Lexeme word) => ClauseWords.Contains(word.Text);
}
