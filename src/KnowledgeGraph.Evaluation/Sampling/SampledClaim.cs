using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Evaluation.Sampling;

/// <summary>A claim to be judged by a reader who sees its words only.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Subject">The subject's name.</param>
/// <param name="Object">The object's name, a figure's words, a date, or <c>null</c>.</param>
/// <param name="Speaker">Who says it, or <c>null</c>.</param>
/// <param name="PublishedOn">The article's date, or <c>null</c>: relative dates rest on it.</param>
public sealed record SampledClaim(Claim Claim, string Subject, string? Object, string? Speaker, string? PublishedOn);
