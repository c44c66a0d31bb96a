using KnowledgeGraph.Cypher.Running.Evaluators;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Which types of relationships are wanted.</summary>
/// <param name="Names">Any of these; null for all types.</param>
/// <param name="Condition">A further condition, for expressions that are no plain list of names.</param>
internal sealed record TypeFilter(TokenName[]? Names, LabelCondition? Condition)
{
    /// <summary>All types.</summary>
    public static TypeFilter All { get; } = new(null, null);
}
