namespace KnowledgeGraph.Embedded.Cache;

/// <summary>One committed state of the graph, as far as it has been read. Shared by all who read that state.</summary>
/// <param name="Sequence">The number of the commit that made it.</param>
/// <param name="Schema">Rises with every change of indexes and constraints.</param>
/// <param name="NextNode">The id of the next node.</param>
/// <param name="NextRelationship">The id of the next relationship.</param>
/// <param name="Tokens">The names.</param>
/// <param name="Counters">The counts.</param>
/// <param name="Rules">The indexes and constraints.</param>
/// <param name="Cache">What was read of it.</param>
internal sealed record GraphVersion(
    long Sequence,
    long Schema,
    long NextNode,
    long NextRelationship,
    TokenTable Tokens,
    Counters Counters,
    RuleTable Rules,
    GraphCache Cache);
