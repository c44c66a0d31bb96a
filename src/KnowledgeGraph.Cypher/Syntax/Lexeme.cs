namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>One word, number, string or sign of a statement.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Text">A name without quotes, a string without escapes, a number as written; empty for signs.</param>
internal sealed record Lexeme(LexemeKind Kind, int Start, int End, string Text)
{
    public Position At => new(Start, End);

    /// <summary>Whether it is this keyword, in whatever case; a quoted name never is.</summary>
    public bool Is(string keyword) =>
        Kind == LexemeKind.Name && Text.Equals(keyword, StringComparison.OrdinalIgnoreCase);
}
