using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Extraction;

/// <summary>An article's facts with what the confidence of each claim rests on.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Features">Each claim's features by its id.</param>
public sealed record ExtractionTrace(ArticleFacts Facts, IReadOnlyDictionary<string, IReadOnlyList<string>> Features);
