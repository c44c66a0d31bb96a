using KnowledgeGraph.Extraction.Recognition.Modelling;
using KnowledgeGraph.Extraction.Recognition.Training;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>
/// Sums of likelihoods as whole logarithms, and what share of one such a logarithm is. Tables, so that every machine adds up the same.
/// </summary>
internal static class Likelihood
{
    /// <summary>How many units of a likelihood one unit of a weight is: sums of many ways would lose themselves in rounding otherwise.</summary>
    public const int Fineness = 8;

    /// <summary>The logarithm of nothing: so low that sums with it still fit, and stay below all others.</summary>
    public const int None = int.MinValue / 4;

    /// <summary>What <see cref="ShareOf"/> gives for a certainty.</summary>
    public const int Whole = 1 << 16;

    private const int UnitsPerNat = Fineness * ModelWeights.UnitsPerNat;
    private const int Told = 8 * UnitsPerNat;

    private static readonly short[] More = [.. Enumerable.Range(0, Told).Select(distance => (short)Math.Round(UnitsPerNat * PortableMath.Log(1 + PortableMath.Exp(-(double)distance / UnitsPerNat))))];
    private static readonly int[] Shares = [.. Enumerable.Range(0, Told).Select(distance => (int)Math.Round(Whole * PortableMath.Exp(-(double)distance / UnitsPerNat)))];

    /// <summary>The logarithm of the sum of two likelihoods.</summary>
    public static int Sum(int a, int b)
    {
        var (most, distance) = a > b ? (a, a - b) : (b, b - a);
        return distance < Told ? most + More[distance] : most;
    }

    /// <summary>The share of <see cref="Whole"/> that the logarithm of a chance says.</summary>
    public static int ShareOf(int logarithm) => logarithm >= 0 ? Whole : logarithm > -Told ? Shares[-logarithm] : 0;
}
