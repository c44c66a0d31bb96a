using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A proposed mention, in the folded text; the finder decides between those that overlap.</summary>
/// <param name="Span">Where, in the folded text.</param>
/// <param name="Type">What it would name.</param>
/// <param name="LexiconId">The lexicon row, or <c>null</c>.</param>
/// <param name="Source">Who proposes it.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Proves">Whether the context is strong enough to take the same words for the same name wherever the article has them.</param>
internal sealed record Draft(Span Span, EntityType Type, string? LexiconId, MentionSource Source, string Rule, bool Proves = false);
