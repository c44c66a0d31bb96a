namespace KnowledgeGraph.Conformance.Differential;

/// <summary>Cases on one graph, run one after the other.</summary>
/// <param name="Cases">The cases.</param>
public sealed record DifferentialBlock(IReadOnlyList<DifferentialCase> Cases)
{
    /// <summary>Smaller blocks: each case alone; for one case, the smaller ones.</summary>
    public IEnumerable<DifferentialBlock> Smaller() =>
        (Cases.Count > 1 ? Cases : Cases[0].Smaller()).Select(c => new DifferentialBlock([c]));

    /// <inheritdoc/>
    public override string ToString() => Cases.Count > 1 ? $"{Cases.Count} cases from seed {Cases[0].Seed}" : Cases[0].ToString();
}
