namespace KnowledgeGraph.Query.Answers;

/// <summary>How articles put what a row says.</summary>
public enum RowStatus
{
    /// <summary>Some article says that it is so.</summary>
    Asserted,

    /// <summary>Planned or applied for; a row only where the question asks for plans.</summary>
    Planned,

    /// <summary>Rumoured; a row only where the question asks for rumours.</summary>
    Rumoured,

    /// <summary>Predicted; a row only where the question asks for a prediction.</summary>
    Predicted,

    /// <summary>Denied, or said not to be so; a row only where the question asks what is not so.</summary>
    Denied,
}
