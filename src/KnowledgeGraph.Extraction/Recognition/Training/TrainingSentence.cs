namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>A sentence as the trainer sees it.</summary>
/// <param name="Starts">Where the features of each character begin in <paramref name="Features"/>; one more entry for the end.</param>
/// <param name="Features">The numbers of the features, character by character.</param>
/// <param name="Labels">The label of each character.</param>
internal sealed record TrainingSentence(int[] Starts, int[] Features, byte[] Labels)
{
    /// <summary>The number of characters.</summary>
    public int Length => Labels.Length;

    /// <summary>The features of a character.</summary>
    public ReadOnlySpan<int> Of(int at) => Features.AsSpan(Starts[at], Starts[at + 1] - Starts[at]);
}
