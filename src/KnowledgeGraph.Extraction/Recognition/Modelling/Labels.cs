namespace KnowledgeGraph.Extraction.Recognition.Modelling;

/// <summary>
/// The labels of characters: 0 outside, and for every type beginning, middle, end, and a name of one character. Which may follow which is
/// known, so that labels always make whole names. The last type has no names of one character: so twelve types fill three vectors and no fourth.
/// </summary>
internal static class Labels
{
    /// <summary>No part of a name.</summary>
    public const int Outside = 0;

    /// <summary>The greatest number of types of a model.</summary>
    public const int Types = 12;

    /// <summary>The number of labels of that many types.</summary>
    public const int Count = 4 * Types;

    /// <summary>The length of a row of weights: the labels, filled up to whole vectors.</summary>
    public const int Stride = 48;

    /// <summary>What may stand first: the row behind the labels' own.</summary>
    public const int Start = Count;

    private static readonly ulong[] MayStandBefore = [.. Enumerable.Range(0, Count).Select(label => SetOf(before => MayFollow(before, label)))];
    private static readonly ulong[] MayStandBehind = [.. Enumerable.Range(0, Count).Select(label => SetOf(next => MayFollow(label, next)))];

    /// <summary>The number of labels of so many types.</summary>
    public static int CountOf(int types) => Math.Min(1 + (4 * types), Count);

    /// <summary>Whether a name of that type may have that length.</summary>
    public static bool Has(int type, int length) => length > 1 || type < Types - 1;

    /// <summary>The set of labels that may stand before one, a bit each.</summary>
    public static ulong Before(int label) => MayStandBefore[label];

    /// <summary>The set of labels that may stand behind one, a bit each.</summary>
    public static ulong Behind(int label) => MayStandBehind[label];

    /// <summary>The label of a character at a place of a name.</summary>
    public static int Of(int type, int at, int start, int end) => 1 + (4 * type) + (end - start == 1 ? 3 : at == start ? 0 : at == end - 1 ? 2 : 1);

    /// <summary>The type of a label inside a name.</summary>
    public static int TypeOf(int label) => (label - 1) >> 2;

    /// <summary>Whether a name goes on behind the label.</summary>
    public static bool IsOpen(int label) => label is > 0 and < Start && ((label - 1) & 3) < 2;

    /// <summary>The middle behind an open label; the end is the label behind that.</summary>
    public static int MiddleOf(int open) => open + 1 - ((open - 1) & 3);

    /// <summary>Whether the label goes on with a name.</summary>
    public static bool Continues(int label) => label > 0 && ((label - 1) & 3) is 1 or 2;

    /// <summary>Whether one label may follow another, or <see cref="Start"/>.</summary>
    public static bool MayFollow(int before, int label) =>
        IsOpen(before) ? Continues(label) && TypeOf(before) == TypeOf(label) : !Continues(label);

    private static ulong SetOf(Func<int, bool> holds) => Enumerable.Range(0, Count).Where(holds).Aggregate(0UL, (set, label) => set | (1UL << label));
}
