namespace KnowledgeGraph.Rebuild.History;

/// <summary>What one source gave in a run.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Documents">Documents it has now.</param>
/// <param name="Requests">Requests made.</param>
/// <param name="NotModified">Answers that said nothing had changed.</param>
/// <param name="Bytes">Bytes read or received.</param>
/// <param name="Problems">How much went wrong.</param>
public sealed record SourceRecord(string Name, int Documents, int Requests, int NotModified, long Bytes, int Problems);
