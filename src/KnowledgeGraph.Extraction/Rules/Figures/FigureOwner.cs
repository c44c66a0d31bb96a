using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Whom a figure belongs to, and how that was decided.</summary>
/// <param name="Item">The mention that names it.</param>
/// <param name="How">The rule's last part, such as <c>clause</c> or <c>sentence</c>.</param>
/// <param name="Confidence">In thousandths.</param>
internal sealed record FigureOwner(Item Item, string How, int Confidence);
