using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Evaluation.Gold;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>A pair of an annotated relation and a claim.</summary>
/// <param name="Gold">The annotated relation.</param>
/// <param name="Found">The claim.</param>
/// <param name="QuoteOverlaps">Whether the claim's quote or supports overlap the annotated evidence.</param>
public sealed record RelationMatch(GoldRelation Gold, Claim Found, bool QuoteOverlaps);
