using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Resolution.Figures;

/// <summary>One statement of a figure.</summary>
/// <param name="Quantity">Value, unit and bound.</param>
/// <param name="Text">The words, line breaks mended.</param>
/// <param name="Measure">What is measured: the figure's own words, else the claim's role.</param>
/// <param name="AsOf">The time it holds for: the figure's own, else the claim's.</param>
internal sealed record FigureUse(Quantity Quantity, string Text, string? Measure, TimeValue? AsOf);
