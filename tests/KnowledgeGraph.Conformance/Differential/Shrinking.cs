namespace KnowledgeGraph.Conformance.Differential;

/// <summary>Makes a case that differs smaller while it still differs.</summary>
public static class Shrinking
{
    /// <summary>The smallest case found, and what differs in it.</summary>
    /// <param name="case">A case that differs.</param>
    /// <param name="difference">What differs in a case; null for nothing.</param>
    /// <param name="tries">How many smaller cases are tried at most.</param>
    public static async Task<(DifferentialCase Case, string Difference)> ShrinkAsync(DifferentialCase @case, Func<DifferentialCase, Task<string?>> difference, int tries = 400)
    {
        var found = await difference(@case) ?? "";
        var goesOn = true;
        while (goesOn)
        {
            goesOn = false;
            foreach (var smaller in @case.Smaller())
            {
                if (--tries < 0)
                {
                    return (@case, found);
                }

                if (await difference(smaller) is { } still)
                {
                    (@case, found, goesOn) = (smaller, still, true);
                    break;
                }
            }
        }

        return (@case, found);
    }
}
