namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>A word that tells relations.</summary>
/// <param name="Number">Its place among all such words.</param>
/// <param name="Word">The word.</param>
/// <param name="Classes">What it is there for: a relation whose rules it starts, a kind of verb, a joint.</param>
internal sealed record PairWord(int Number, PairToken Word, PairToken[] Classes)
{
    private readonly bool[] _starts = [.. PairKinds.All.Select(kind => Array.Exists(Classes, one => one.Text == kind.Predicate))];

    /// <summary>How long it is.</summary>
    public int Length => Word.Text.Length;

    /// <summary>What stands for it where only the order of words counts.</summary>
    public string Token { get; } = Array.Find(Classes, c => c.Text.Contains('-', StringComparison.Ordinal))?.Text ?? "other";

    /// <summary>Whether rules of that relation start from it.</summary>
    public bool Starts(PairKind kind) => _starts[kind.Number];
}
