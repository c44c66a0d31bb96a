namespace KnowledgeGraph.Extraction.Rules.Filing;

/// <summary>Words of a sentence's shape that speak of a filing or an opening.</summary>
/// <param name="Kind">What they speak of.</param>
/// <param name="Start">Where they start in the shape.</param>
/// <param name="End">Where they end in the shape.</param>
/// <param name="Clause">The clause they stand in, as a stretch of the shape.</param>
public sealed record FilingTrigger(FilingEventKind Kind, int Start, int End, (int Start, int End) Clause);
