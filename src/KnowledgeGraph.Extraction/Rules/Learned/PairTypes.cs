using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>A set of types of names; figures are one more.</summary>
/// <param name="Bits">A bit for each.</param>
internal readonly record struct PairTypes(uint Bits)
{
    /// <summary>The set of figures.</summary>
    public static PairTypes Figure { get; } = new(1u << 31);

    /// <summary>The set of one.</summary>
    public static PairTypes Of(EntityType type) => new(1u << (int)type);

    /// <summary>Whether the sets have a type in common.</summary>
    public bool Has(PairTypes other) => (Bits & other.Bits) != 0;

    /// <summary>Both sets.</summary>
    public PairTypes And(PairTypes other) => new(Bits | other.Bits);
}
