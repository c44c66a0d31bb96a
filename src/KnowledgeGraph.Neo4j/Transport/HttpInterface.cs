namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>The two HTTP interfaces that servers have.</summary>
public enum HttpInterface
{
    /// <summary>The Query API where the server answers on it, else the transactional one.</summary>
    Detect,

    /// <summary>The Query API, <c>/db/{database}/query/v2</c>: typed values both ways.</summary>
    QueryApi,

    /// <summary>The older transactional interface, <c>/db/{database}/tx</c>.</summary>
    Transactional,
}
