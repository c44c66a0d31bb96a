namespace KnowledgeGraph.Core.Documents;

/// <summary>A half-open range of UTF-16 units in a text: <c>text[Start..End]</c>.</summary>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>How many UTF-16 units it covers.</summary>
    public int Length => End - Start;

    /// <summary>Whether the position lies inside.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether all of <paramref name="other"/> lies inside.</summary>
    public bool Covers(Span other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that covers both.</summary>
    public Span Union(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The text it names.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>By start, then the longer first.</summary>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);
}
