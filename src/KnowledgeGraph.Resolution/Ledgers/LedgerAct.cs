namespace KnowledgeGraph.Resolution.Ledgers;

/// <summary>What a person decided.</summary>
public enum LedgerAct
{
    /// <summary>The claim is wrong: it stays as a claim, and states nothing.</summary>
    Reject,

    /// <summary>The claim is right.</summary>
    Confirm,

    /// <summary>The claim is right once something in it is changed.</summary>
    Correct,

    /// <summary>Two entities are one.</summary>
    Merge,

    /// <summary>What one article calls by a name is not the entity it was taken for.</summary>
    Apart,

    /// <summary>The last decision on the same claim or pair no longer holds.</summary>
    Undo,
}
