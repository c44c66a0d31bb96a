namespace KnowledgeGraph.Conformance.Filing;

/// <summary>How a run over the suite went, with what went wrong in words.</summary>
/// <param name="Expected">Rows that the passages state.</param>
/// <param name="Recalled">Expected rows that were found and right.</param>
/// <param name="Shown">Asserted rows that were found.</param>
/// <param name="Right">Asserted rows that were found and right.</param>
/// <param name="Faults">One line for each miss and each false row.</param>
public sealed record FilingScore(int Expected, int Recalled, int Shown, int Right, IReadOnlyList<string> Faults)
{
    /// <summary>The share of the asserted rows found that is right; 1 when nothing was shown.</summary>
    public double Precision => Shown == 0 ? 1 : (double)Right / Shown;

    /// <summary>The share of the expected rows that was found.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Recalled / Expected;
}
