namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>What the lists and themes say of a sentence that is being learnt from as all other sentences have it: it must not vouch for itself.</summary>
/// <param name="Seen">What the training text says of its names.</param>
/// <param name="Themes">What its words say of the types of names beside them.</param>
internal sealed record Withheld(IReadOnlyDictionary<string, int> Seen, IReadOnlyDictionary<ulong, sbyte[]> Themes);
