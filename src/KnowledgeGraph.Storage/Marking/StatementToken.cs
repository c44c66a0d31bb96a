namespace KnowledgeGraph.Storage.Marking;

/// <summary>A word, a text or a sign of a statement.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Start">Where it begins in the statement.</param>
/// <param name="Length">How long it is there, with its quotes.</param>
/// <param name="Value">A name or text without its quotes; a sign itself.</param>
internal readonly record struct StatementToken(StatementTokenKind Kind, int Start, int Length, string Value)
{
    public bool IsSign(params ReadOnlySpan<char> signs) => Kind == StatementTokenKind.Sign && signs.Contains(Value[0]);

    public bool IsWord(string word) => Kind == StatementTokenKind.Word && string.Equals(Value, word, StringComparison.OrdinalIgnoreCase);
}
