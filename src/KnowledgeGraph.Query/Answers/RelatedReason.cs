namespace KnowledgeGraph.Query.Answers;

/// <summary>Why a statement is no answer.</summary>
public enum RelatedReason
{
    /// <summary>Opened to the public, which is not a filing.</summary>
    Opened,

    /// <summary>Only planned or applied for.</summary>
    Planned,

    /// <summary>Only rumoured.</summary>
    Rumoured,

    /// <summary>Only predicted.</summary>
    Predicted,

    /// <summary>A person looked at the claim and rejected it.</summary>
    Rejected,

    /// <summary>Denied, or said not to have happened.</summary>
    Denied,

    /// <summary>The article gives no date for it, and the question asks for one.</summary>
    Undated,

    /// <summary>Something else is stated in its place: another maker, another day.</summary>
    Otherwise,

    /// <summary>Another article counts differently.</summary>
    OtherCount,
}
