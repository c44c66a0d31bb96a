namespace KnowledgeGraph.Neo4j.Errors;

/// <summary>The server's own status code, kept as the inner exception for those who look for it.</summary>
public sealed class Neo4jStatus(string code) : Exception(code)
{
    /// <summary>Such as <c>Neo.ClientError.Statement.SyntaxError</c>.</summary>
    public string Code { get; } = code;
}
