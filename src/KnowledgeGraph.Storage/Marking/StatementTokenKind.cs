namespace KnowledgeGraph.Storage.Marking;

/// <summary>What a token of a statement is.</summary>
internal enum StatementTokenKind
{
    /// <summary>A name, a keyword or a number; names may stand in backticks.</summary>
    Word,

    /// <summary>A text in quotes.</summary>
    Text,

    /// <summary>Any other character.</summary>
    Sign,
}
