namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>Which of the matching paths are wanted.</summary>
public enum ShortestKind
{
    /// <summary>All of them.</summary>
    NotShortest,

    /// <summary>One that no other is shorter than.</summary>
    One,

    /// <summary>All that no other is shorter than.</summary>
    All,
}
