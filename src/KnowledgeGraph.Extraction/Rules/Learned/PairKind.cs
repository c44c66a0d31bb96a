namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>A relation that may be read from a pair of names, or of a name and a figure, without a rule.</summary>
/// <param name="Number">Its place among all of them.</param>
/// <param name="Predicate">The relation.</param>
/// <param name="Subjects">What its subject may be.</param>
/// <param name="Objects">What its object may be.</param>
/// <param name="Share">Whether an end has one partner only.</param>
/// <param name="Margin">The score from which it is stated, in thousandths of a logit.</param>
/// <param name="IsTelling">Whether techniques that everything rests on are left out: what uses 大模型 tells nothing.</param>
internal sealed record PairKind(int Number, string Predicate, PairTypes Subjects, PairTypes Objects, PairShare Share, int Margin, bool IsTelling)
{
    /// <summary>Whether its objects are figures.</summary>
    public bool IsOfFigures { get; } = Objects.Has(PairTypes.Figure);
}
