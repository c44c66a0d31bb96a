namespace KnowledgeGraph.Neo4j.Http;

/// <summary>An error as a server states it.</summary>
/// <param name="Code">Such as <c>Neo.ClientError.Statement.SyntaxError</c>.</param>
/// <param name="Message">Its message, with the position for errors of syntax.</param>
internal sealed record ServerError(string Code, string Message);
