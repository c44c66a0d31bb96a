namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>A word that tells relations.</summary>
/// <param name="Word">The word.</param>
/// <param name="Classes">What it is there for: a relation whose rules it starts, a kind of verb, a joint.</param>
internal sealed record PairWord(string Word, string[] Classes)
{
    /// <summary>What stands for it where only the order of words counts.</summary>
    public string Token { get; } = Classes.FirstOrDefault(c => c.Contains('-', StringComparison.Ordinal)) ?? "other";

    /// <summary>Whether rules of that relation start from it.</summary>
    public bool Starts(string predicate) => Array.IndexOf(Classes, predicate) >= 0;
}
