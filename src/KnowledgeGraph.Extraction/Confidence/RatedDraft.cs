using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Extraction.Confidence;

/// <summary>A proposal with its confidence and what that rests on.</summary>
/// <param name="Draft">The proposal.</param>
/// <param name="Features">Its features.</param>
internal readonly record struct RatedDraft(ClaimDraft Draft, IReadOnlyList<string> Features);
