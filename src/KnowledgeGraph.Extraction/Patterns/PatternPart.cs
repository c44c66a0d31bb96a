namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>What a match has to have, one after the other: a chunk or a trigger.</summary>
/// <param name="Kinds">The kinds of chunks that will do, a bit each; 0 for a trigger.</param>
/// <param name="Longest">The characters that it has at most.</param>
/// <param name="Gap">The characters between it and the part before at most.</param>
/// <param name="IsPlain">Whether no chunk may stand between it and the part before.</param>
internal readonly record struct PatternPart(ulong Kinds, int Longest, int Gap, bool IsPlain)
{
    /// <summary>Whether it is a trigger.</summary>
    public bool IsTrigger => Kinds == 0;
}
