namespace KnowledgeGraph.Export.Reading;

/// <summary>A node as it is written.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Labels">Its labels in ordinal order, the marker not among them.</param>
/// <param name="Properties">Its properties in ordinal order, <c>id</c> not among them.</param>
internal sealed record ExportedNode(string Id, IReadOnlyList<string> Labels, IReadOnlyList<KeyValuePair<string, object>> Properties)
{
    /// <summary>The label that says most: the first that is neither shared by many nor an addition.</summary>
    public string Kind => Labels.Contains("Model", StringComparer.Ordinal) ? "Model" : Labels.FirstOrDefault(l => l is not ("Entity" or "Organization")) ?? "Node";

    /// <summary>A textual property, or <c>null</c>.</summary>
    public string? Text(string name) => Properties.FirstOrDefault(p => p.Key == name).Value as string;

    /// <summary>What a person calls it.</summary>
    public string Caption => Text("name") ?? Text("text") ?? Text("title") ?? Id;
}
