using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>What a clause without a subject goes on about.</summary>
/// <param name="Makers">The makers in focus, or none.</param>
/// <param name="Things">The things in focus, or none.</param>
/// <param name="How">Where they were found.</param>
/// <param name="Confidence">How sure that is, 0 to 1000.</param>
internal sealed record Carry(IReadOnlyList<Item> Makers, IReadOnlyList<Item> Things, string How, int Confidence);
