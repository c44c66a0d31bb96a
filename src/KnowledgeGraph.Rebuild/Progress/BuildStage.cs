namespace KnowledgeGraph.Rebuild.Progress;

/// <summary>Where a build is.</summary>
public enum BuildStage
{
    /// <summary>Reading and extracting articles.</summary>
    Extracting,

    /// <summary>Resolving names over all articles.</summary>
    Resolving,

    /// <summary>Writing what changed.</summary>
    Writing,
}
