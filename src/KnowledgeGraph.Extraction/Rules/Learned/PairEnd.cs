using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>A name of a sentence with its place in the shape.</summary>
/// <param name="Item">The name.</param>
/// <param name="At">Its character of the shape.</param>
/// <param name="InRow">Its place in the row of names that stands there.</param>
/// <param name="Row">How many names that row has.</param>
internal readonly record struct PairEnd(Item Item, int At, int InRow, int Row)
{
    /// <summary>Whether it stands before another.</summary>
    public bool IsBefore(PairEnd other) => At < other.At || (At == other.At && InRow < other.InRow);
}
