namespace KnowledgeGraph.Export.Reading;

/// <summary>A relationship as it is written.</summary>
/// <param name="Id">Its id, or <c>null</c>.</param>
/// <param name="Type">Its type.</param>
/// <param name="From">The id of the node it leaves.</param>
/// <param name="To">The id of the node it enters.</param>
/// <param name="Properties">Its properties in ordinal order, <c>id</c> not among them.</param>
internal sealed record ExportedEdge(string Id, string Type, string From, string To, IReadOnlyList<KeyValuePair<string, object>> Properties);
