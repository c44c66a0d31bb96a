namespace KnowledgeGraph.Storage.Failpoints;

/// <summary>Named points of a write at which a test may stop the program or the server.</summary>
public enum Failpoint
{
    /// <summary>Before a writing transaction is opened.</summary>
    BeforeBegin,

    /// <summary>Before the second and every further statement of a writing transaction.</summary>
    BetweenStatements,

    /// <summary>After the last statement, before the commit is asked for.</summary>
    BeforeCommit,

    /// <summary>After the commit was asked for, before it was answered; servers only.</summary>
    DuringCommit,

    /// <summary>After the commit was answered.</summary>
    AfterCommit,

    /// <summary>After a batch of a staged load was committed, before the next.</summary>
    DuringStagedLoad,
}
