namespace KnowledgeGraph.Query.Answers;

/// <summary>What a cell of a row holds.</summary>
public enum CellKind
{
    /// <summary>A thing of the graph, by its usual name, with its id.</summary>
    Entity,

    /// <summary>A number with its unit.</summary>
    Figure,

    /// <summary>A time: <c>2023-08-31</c>, <c>2023-08</c>, <c>2023</c>.</summary>
    Date,

    /// <summary>Words of an article, such as a post.</summary>
    Text,
}
