namespace KnowledgeGraph.Extraction.Statements;

/// <summary>What a word of modality speaks of.</summary>
internal enum ModalityReach
{
    /// <summary>What follows in its clause.</summary>
    Clause,

    /// <summary>What follows in its clause, but not of a name that it only describes: 致力于某事的甲.</summary>
    Own,

    /// <summary>What follows in its clause and the next one.</summary>
    Next,

    /// <summary>All that follows in its sentence.</summary>
    Onward,

    /// <summary>What stands before it in its sentence.</summary>
    Before,

    /// <summary>What stands before it in its clause.</summary>
    Told,
}
