namespace KnowledgeGraph.Text.Segmentation;

/// <summary>One word of a segmented text, in UTF-16 units, half-open.</summary>
/// <param name="Start">Its first unit.</param>
/// <param name="End">The unit behind its last.</param>
/// <param name="Entry">The dictionary entry, or 0 when the dictionary does not hold the word.</param>
public readonly record struct Word(int Start, int End, int Entry)
{
    /// <summary>In UTF-16 units.</summary>
    public int Length => End - Start;
}
