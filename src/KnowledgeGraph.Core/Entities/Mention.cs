using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Core.Entities;

/// <summary>One place in an article where an entity is named.</summary>
/// <param name="Span">Where, in UTF-16 units of the article's text.</param>
/// <param name="Text">The words there, exactly as they stand.</param>
/// <param name="Type">What it names.</param>
/// <param name="LexiconId">The lexicon row it is a surface of, or <c>null</c>.</param>
/// <param name="Source">Who found it.</param>
/// <param name="Rule">The rule's id, such as <c>gazetteer</c> or <c>model.head</c>.</param>
public sealed record Mention(Span Span, string Text, EntityType Type, string? LexiconId, MentionSource Source, string Rule);
