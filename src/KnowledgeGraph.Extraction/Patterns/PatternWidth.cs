namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>How long the text may be that a part of an expression matches.</summary>
/// <param name="Longest">The most characters.</param>
/// <param name="HasChunk">Whether there may be a chunk among them.</param>
internal readonly record struct PatternWidth(int Longest, bool HasChunk)
{
    /// <summary>More than any sentence has.</summary>
    public const int Endless = 1 << 20;

    /// <summary>Both, one after the other.</summary>
    public PatternWidth Then(PatternWidth next) => new(Math.Min(Endless, Longest + next.Longest), HasChunk || next.HasChunk);

    /// <summary>One or the other.</summary>
    public PatternWidth Or(PatternWidth other) => new(Math.Max(Longest, other.Longest), HasChunk || other.HasChunk);

    /// <summary>That often.</summary>
    public PatternWidth Times(int count) => new((int)Math.Min(Endless, (long)Longest * count), HasChunk && count > 0);
}
