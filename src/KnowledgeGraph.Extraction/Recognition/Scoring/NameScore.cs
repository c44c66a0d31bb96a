namespace KnowledgeGraph.Extraction.Recognition.Scoring;

/// <summary>How many names were right, found and marked; exact span and type.</summary>
/// <param name="Right">Found and marked.</param>
/// <param name="Found">Found.</param>
/// <param name="Marked">Marked by a person.</param>
public readonly record struct NameScore(int Right, int Found, int Marked)
{
    /// <summary>The share of what was found that is right.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>The share of what was marked that was found.</summary>
    public double Recall => Marked == 0 ? 0 : (double)Right / Marked;

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Found + Marked == 0 ? 0 : 2.0 * Right / (Found + Marked);

    /// <summary>Both counts together.</summary>
    public static NameScore operator +(NameScore a, NameScore b) => new(a.Right + b.Right, a.Found + b.Found, a.Marked + b.Marked);
}
