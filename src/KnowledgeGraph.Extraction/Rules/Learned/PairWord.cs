namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>A word that tells relations.</summary>
/// <param name="Number">Its place among all such words.</param>
/// <param name="Word">The word.</param>
/// <param name="Classes">What it is there for: a relation whose rules it starts, a kind of verb, a joint.</param>
internal sealed record PairWord(int Number, PairToken Word, PairToken[] Classes)
{
    // The relations whose rules it starts, a bit each.
    private readonly ulong _starts = PairKinds.All.Where(kind => Array.Exists(Classes, one => one.Text == kind.Predicate)).Aggregate(0UL, (starts, kind) => starts | (1UL << kind.Number));

    /// <summary>How long it is.</summary>
    public int Length { get; } = Word.Text.Length;

    /// <summary>What stands for it where only the order of words counts.</summary>
    public string Token { get; } = Array.Find(Classes, c => c.Text.Contains('-', StringComparison.Ordinal))?.Text ?? "other";

    /// <summary>Whether rules of that relation start from it.</summary>
    public bool Starts(PairKind kind) => ((_starts >> kind.Number) & 1) != 0;
}
