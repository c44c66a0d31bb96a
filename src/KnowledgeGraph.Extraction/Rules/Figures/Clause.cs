using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>A clause of a sentence with the named things in it, those in brackets left out.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Entities">Mentions and words that stand for one, in order.</param>
/// <param name="Text">Its words.</param>
internal sealed record Clause(Span Span, IReadOnlyList<Item> Entities, string Text);
