namespace KnowledgeGraph.Query.Browser;

/// <summary>A file for Neo4j Browser.</summary>
/// <param name="Name">Its name, such as <c>kg.grass</c>.</param>
/// <param name="MediaType">Its type on the web.</param>
/// <param name="Content">Its bytes, the same on every machine.</param>
internal sealed record BrowserFile(string Name, string MediaType, byte[] Content);
