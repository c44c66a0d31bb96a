namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>A node of the timings' graph.</summary>
internal sealed record SampleNode(int Id, string Label, string Name, long? Params);
