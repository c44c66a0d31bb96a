using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Members;

/// <summary>A family and those that a sentence calls its members.</summary>
/// <param name="Family">The family.</param>
/// <param name="Members">The members.</param>
/// <param name="IsTopic">Whether the sentence leaves the family out.</param>
internal sealed record Membership(Item Family, IReadOnlyList<Item> Members, bool IsTopic);
