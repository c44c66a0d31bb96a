namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>Functions that give the same bits on every machine, which the platform's own do not promise.</summary>
internal static class PortableMath
{
    private const double Log2E = 1.4426950408889634;
    private const double Ln2 = 0.6931471805599453;
    private const double Smallest = -700;
    private const double Largest = 700;
    private const int Terms = 13;
    private const int TermsOfLog = 40;

    /// <summary>The exponential, by the series behind the power of two.</summary>
    public static double Exp(double x)
    {
        x = Math.Clamp(x, Smallest, Largest);
        var power = Math.Floor((x * Log2E) + 0.5);
        var rest = x - (power * Ln2);
        var sum = 1.0;
        for (var i = Terms; i > 0; i--)
        {
            sum = 1 + (sum * rest / i);
        }

        return sum * BitConverter.Int64BitsToDouble(((long)power + 1023) << 52);
    }

    /// <summary>The natural logarithm of a positive number, by the series of the area tangent behind the power of two.</summary>
    public static double Log(double x)
    {
        var power = Math.ILogB(x);
        var rest = Math.ScaleB(x, -power);
        var z = (rest - 1) / (rest + 1);
        var (product, sum) = (z, 0.0);
        for (var i = 1; i < TermsOfLog; i += 2)
        {
            sum += product / i;
            product *= z * z;
        }

        return (2 * sum) + (power * Ln2);
    }
}
