namespace KnowledgeGraph.Core.Documents;

/// <summary>What is left to know of a text of which only the words are kept that prove something.</summary>
/// <param name="ContentHash">SHA-256 of the whole text in UTF-8, 64 hexadecimal digits.</param>
/// <param name="Likeness">The hashes by which reprints of its body are found, ascending.</param>
public sealed record TextTrace(string ContentHash, IReadOnlyList<ulong> Likeness);
