using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Resolution.Figures;

/// <summary>One statement of a figure.</summary>
/// <param name="Figure">The figure as the article has it.</param>
/// <param name="Measure">What is measured: the figure's own words, else the claim's role.</param>
/// <param name="AsOf">The time it holds for: the figure's own, else the claim's.</param>
internal sealed record FigureUse(LocalFigure Figure, string? Measure, TimeValue? AsOf);
