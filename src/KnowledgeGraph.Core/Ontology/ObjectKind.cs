namespace KnowledgeGraph.Core.Ontology;

/// <summary>What a claim's object is.</summary>
public enum ObjectKind
{
    /// <summary>An entity that the article names.</summary>
    Entity,

    /// <summary>A figure that the article states.</summary>
    Figure,

    /// <summary>The claim's own time: it becomes a Time node.</summary>
    Date,

    /// <summary>A filing, known by the claim's regime and batch.</summary>
    Filing,
}
