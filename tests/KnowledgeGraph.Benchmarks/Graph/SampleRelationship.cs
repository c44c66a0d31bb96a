namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>A relationship of the timings' graph.</summary>
internal sealed record SampleRelationship(int From, int To, string Type);
