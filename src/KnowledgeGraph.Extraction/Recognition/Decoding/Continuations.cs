using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>The labels that go on with an open name.</summary>
internal static class Continuations
{
    private static readonly int[][] ByLabel = [.. Enumerable.Range(0, Labels.Count)
        .Select(before => Enumerable.Range(0, Labels.Count).Where(l => Labels.Continues(l) && Labels.MayFollow(before, l)).ToArray())];

    /// <summary>The labels behind one that leaves a name open.</summary>
    public static ReadOnlySpan<int> Of(int before) => ByLabel[before];
}
