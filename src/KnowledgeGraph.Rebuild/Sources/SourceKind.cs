namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>What a source is.</summary>
public enum SourceKind
{
    /// <summary>A folder: all text files below it.</summary>
    Folder,

    /// <summary>A pattern of files, such as <c>news/**/*.md</c>.</summary>
    Glob,

    /// <summary>One file of JSON Lines, an article a line.</summary>
    JsonLines,

    /// <summary>An RSS or Atom feed.</summary>
    Feed,

    /// <summary>A list of page addresses.</summary>
    Pages,
}
