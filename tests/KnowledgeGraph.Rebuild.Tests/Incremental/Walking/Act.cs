namespace KnowledgeGraph.Rebuild.Tests.Incremental.Walking;

/// <summary>What happens before a build, or to it.</summary>
internal enum Act
{
    /// <summary>An article comes, or another takes its place.</summary>
    Write,

    /// <summary>A sentence is added to an article.</summary>
    Append,

    /// <summary>An article's file is renamed.</summary>
    Rename,

    /// <summary>An article's file is deleted.</summary>
    Delete,

    /// <summary>The lexicon becomes another.</summary>
    Lexicon,

    /// <summary>The ledger becomes another.</summary>
    Ledger,

    /// <summary>What was remembered is lost.</summary>
    LoseState,

    /// <summary>What was remembered is spoilt.</summary>
    SpoilState,

    /// <summary>What was remembered is as it was some builds ago.</summary>
    OldState,

    /// <summary>A person edits the store.</summary>
    EditStore,

    /// <summary>The build fails at one of its points.</summary>
    Fail,

    /// <summary>The build's process is killed.</summary>
    Kill,

    /// <summary>The power goes while it builds.</summary>
    PowerCut,
}
