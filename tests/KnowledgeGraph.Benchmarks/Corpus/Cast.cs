namespace KnowledgeGraph.Benchmarks.Corpus;

/// <summary>Who and what one article is about.</summary>
internal sealed record Cast(IReadOnlyList<string> Firms, IReadOnlyList<string> Models, IReadOnlyList<string> People, IReadOnlyList<string> Schools);
