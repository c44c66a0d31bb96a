using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Names;

/// <summary>A known surface in a text.</summary>
/// <param name="Span">Where, in the folded text.</param>
/// <param name="Senses">What it may stand for, plain senses first; empty for an ordinary word that only looks like a name.</param>
public readonly record struct GazetteerHit(Span Span, IReadOnlyList<GazetteerSense> Senses);
