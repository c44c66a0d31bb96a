namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>How long the text may be that a part of an expression matches, and what it cannot do without.</summary>
/// <param name="Longest">The most characters.</param>
/// <param name="HasChunk">Whether there may be a chunk among them.</param>
/// <param name="Letters">Characters one of which is certainly among them; <c>null</c> where none is known.</param>
internal readonly record struct PatternWidth(int Longest, bool HasChunk, string? Letters = null)
{
    /// <summary>More than any sentence has.</summary>
    public const int Endless = 1 << 20;

    /// <summary>Both, one after the other: of the letters of either the fewer tell more.</summary>
    public PatternWidth Then(PatternWidth next) => new(
        Math.Min(Endless, Longest + next.Longest), HasChunk || next.HasChunk, Letters is null || next.Letters?.Length < Letters.Length ? next.Letters : Letters);

    /// <summary>One or the other.</summary>
    public PatternWidth Or(PatternWidth other) => new(
        Math.Max(Longest, other.Longest), HasChunk || other.HasChunk, Letters is null || other.Letters is null ? null : Letters + other.Letters);

    /// <summary>That often.</summary>
    public PatternWidth Times(int least, int most) => new((int)Math.Min(Endless, (long)Longest * most), HasChunk && most > 0, least > 0 ? Letters : null);
}
