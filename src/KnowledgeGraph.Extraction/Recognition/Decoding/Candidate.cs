namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>A name that a stretch may hold.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind its last.</param>
/// <param name="Type">The number of its type.</param>
/// <param name="Share">How likely it is, of <see cref="Likelihood.Whole"/>.</param>
internal readonly record struct Candidate(int Start, int End, int Type, int Share);
