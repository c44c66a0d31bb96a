namespace KnowledgeGraph.Evaluation.Gold;

/// <summary>The hand-checked facts of one article.</summary>
/// <param name="Name">The file's name without its ending, the same as the article's.</param>
/// <param name="Entities">What the article names.</param>
/// <param name="Figures">What it counts.</param>
/// <param name="Relations">What it states.</param>
/// <param name="Noise">Names in page furniture: to extract one is an error.</param>
public sealed record GoldFile(
    string Name,
    IReadOnlyList<GoldEntity> Entities,
    IReadOnlyList<GoldFigure> Figures,
    IReadOnlyList<GoldRelation> Relations,
    IReadOnlyList<string> Noise);
