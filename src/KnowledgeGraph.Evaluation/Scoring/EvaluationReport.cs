namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>How well extraction did.</summary>
/// <param name="EntityTypes">Entities by annotated type.</param>
/// <param name="Entities">All entities, micro-averaged.</param>
/// <param name="Figures">All figures.</param>
/// <param name="RelationTypes">Relations by type.</param>
/// <param name="Relations">All relations, micro-averaged.</param>
/// <param name="Unseen">Entities whose names the lexicon does not contain.</param>
/// <param name="QuoteOverlap">Of matched relations, the share whose quote or supports overlap the annotated evidence.</param>
/// <param name="QuoteMedian">The median quote length of matched relations, in UTF-16 units.</param>
/// <param name="Quote95">The 95th percentile of it.</param>
/// <param name="Noise">Names of page furniture that were extracted.</param>
/// <param name="Errors">Everything that went wrong.</param>
public sealed record EvaluationReport(
    IReadOnlyDictionary<string, Score> EntityTypes,
    Score Entities,
    Score Figures,
    IReadOnlyDictionary<string, Score> RelationTypes,
    Score Relations,
    Score Unseen,
    double QuoteOverlap,
    int QuoteMedian,
    int Quote95,
    IReadOnlyList<string> Noise,
    IReadOnlyList<EvaluationError> Errors);
