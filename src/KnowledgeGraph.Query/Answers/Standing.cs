namespace KnowledgeGraph.Query.Answers;

/// <summary>Where an answer stands: why there are rows, or why there are none.</summary>
public enum Standing
{
    /// <summary>Articles state it.</summary>
    Stated,

    /// <summary>Articles deny it, or say that it has not happened.</summary>
    Denied,

    /// <summary>Articles only plan, rumour or predict it, or state something near it.</summary>
    OnlyNear,

    /// <summary>Articles say that there is something and give a number, but not what: known to be missing.</summary>
    KnownAbsent,

    /// <summary>No article says anything of it.</summary>
    NeverMentioned,

    /// <summary>The question was not understood, or not wholly.</summary>
    NotUnderstood,

    /// <summary>The question may mean several things; its readings are listed.</summary>
    Ambiguous,
}
