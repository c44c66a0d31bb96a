namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>A word as features see it.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind its last.</param>
/// <param name="Hash">What stands for its characters.</param>
/// <param name="Tag">The index of its class.</param>
internal readonly record struct WordFacts(int Start, int End, ulong Hash, int Tag)
{
    /// <summary>How many words of nothing stand before the first and behind the last.</summary>
    public const int Edges = 2;

    /// <summary>Stands before the first word.</summary>
    public static WordFacts Before { get; } = new(0, 0, 1, 100);

    /// <summary>Stands behind the last word.</summary>
    public static WordFacts Behind { get; } = new(0, 0, 2, 101);
}
