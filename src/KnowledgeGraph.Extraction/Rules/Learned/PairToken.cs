namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>A value of features that comes again and again, with its number.</summary>
/// <param name="text">The value.</param>
/// <param name="count">The digit that it is, or -1.</param>
internal sealed class PairToken(string text, int count = -1)
{
    /// <summary>How many digits there are.</summary>
    public const int Digits = 10;

    private static readonly PairToken[] Counts = [.. Enumerable.Range(0, Digits).Select(count => new PairToken(((char)('0' + count)).ToString(), count))];

    /// <summary>The value.</summary>
    public string Text { get; } = text;

    /// <summary>The digit that it is, or -1.</summary>
    public int Count { get; } = count;

    /// <summary>Its number.</summary>
    public ulong Hash { get; } = PairHash.Of(text);

    /// <summary>A single digit.</summary>
    public static PairToken Of(int count) => Counts[count];

    /// <summary>1 for true, 0 for false.</summary>
    public static PairToken Of(bool value) => Counts[value ? 1 : 0];
}
