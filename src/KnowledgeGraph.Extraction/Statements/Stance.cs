namespace KnowledgeGraph.Extraction.Statements;

/// <summary>What a word of modality says of the words it reaches, the weightiest first.</summary>
internal enum Stance
{
    /// <summary>A condition, a question, a wish: nothing is stated.</summary>
    Nothing,

    /// <summary>A duty: of an event nothing is stated, a figure is not touched.</summary>
    Duty,

    /// <summary>It is not so.</summary>
    Denied,

    /// <summary>It is hearsay.</summary>
    Rumoured,

    /// <summary>It is expected.</summary>
    Predicted,

    /// <summary>It is to come: intended if it is an event, expected if it is a figure.</summary>
    Ahead,

    /// <summary>It is intended.</summary>
    Planned,

    /// <summary>Takes back a denial before it: 不是…而是….</summary>
    Affirmed,

    /// <summary>A longer word that contains one of these and says nothing.</summary>
    Word,
}
