namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Counts of one kind of thing; adding scores gives the micro-average.</summary>
/// <param name="Matched">What matched, half a point for a match at half credit.</param>
/// <param name="Expected">How many were annotated.</param>
/// <param name="Found">How many were extracted and count for precision.</param>
public readonly record struct Score(double Matched, double Expected, double Found)
{
    /// <summary>Matched of those found; 1 when nothing was found.</summary>
    public double Precision => Found == 0 ? 1 : Matched / Found;

    /// <summary>Matched of those expected; 1 when nothing was expected.</summary>
    public double Recall => Expected == 0 ? 1 : Matched / Expected;

    /// <summary>The harmonic mean of the two.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Both counts together.</summary>
    public static Score operator +(Score a, Score b) => new(a.Matched + b.Matched, a.Expected + b.Expected, a.Found + b.Found);
}
