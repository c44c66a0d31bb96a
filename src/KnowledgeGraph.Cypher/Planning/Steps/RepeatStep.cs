namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>A quantified path pattern: an inner pattern, again and again, each time from where it ended.</summary>
/// <param name="Source">The rows.</param>
/// <param name="Inner">The inner pattern, from <paramref name="InnerFrom"/>.</param>
/// <param name="From">The node that the first repetition begins at.</param>
/// <param name="To">The node that the last one ends at.</param>
/// <param name="ToBound">Whether that node has a value before.</param>
/// <param name="Relationships">The slot of the list of all relationships taken.</param>
/// <param name="InnerFrom">The slot of the inner pattern's node to begin at.</param>
/// <param name="InnerTo">The slot of the inner pattern's node at the other end.</param>
/// <param name="InnerRelationships">The slots of the inner pattern's relationships, from the beginning to the end.</param>
/// <param name="Groups">Inner slots, and the slots for the lists of their values.</param>
/// <param name="UniqueAgainst">Slots of relationships that may not be taken.</param>
/// <param name="Min">The fewest repetitions.</param>
/// <param name="Max">The most.</param>
/// <param name="Reversed">Whether it goes from the pattern's right to its left.</param>
internal sealed record RepeatStep(
    Step Source,
    Step Inner,
    int From,
    int To,
    bool ToBound,
    int Relationships,
    int InnerFrom,
    int InnerTo,
    int[] InnerRelationships,
    (int Inner, int Group)[] Groups,
    int[] UniqueAgainst,
    int Min,
    int Max,
    bool Reversed) : Step
{
    public override IReadOnlyList<Step> Sources => [Source, Inner];
}
