namespace KnowledgeGraph.Text.Folding;

/// <summary>
/// Positions of a folded text in the original. Folding only replaces and drops units, so the map is the sorted list of
/// the folded positions where something was dropped, with the total dropped so far, and the few units that stand for several.
/// </summary>
internal sealed class OffsetMap(int[] at, int[] shift, IReadOnlyDictionary<int, int> wide, int foldedLength, int originalLength)
{
    /// <summary>The original position of the unit at the folded position; the end for the end.</summary>
    public int ToOriginal(int folded)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)folded, (uint)foldedLength, nameof(folded));
        return folded == foldedLength ? originalLength : folded + ShiftAt(folded);
    }

    /// <summary>Where the original of the unit at the folded position ends: after more than one unit for an entity.</summary>
    public int EndInOriginal(int folded) => ToOriginal(folded) + wide.GetValueOrDefault(folded, 1);

    /// <summary>The folded position of the unit at the original position, or of the next one that was kept.</summary>
    public int FromOriginal(int original)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)original, (uint)originalLength, nameof(original));
        var run = RunFrom(original);
        var next = run + 1 < at.Length ? at[run + 1] : foldedLength;
        return Math.Min(original - (run < 0 ? 0 : shift[run]), next);
    }

    /// <summary>Appends the original positions of the units of a stretch, in order.</summary>
    public void ToOriginal(int start, int end, List<int> places)
    {
        var run = RunAt(start);
        for (var folded = start; folded < end; folded++)
        {
            while (run + 1 < at.Length && at[run + 1] <= folded)
            {
                run++;
            }

            places.Add(folded + (run < 0 ? 0 : shift[run]));
        }
    }

    // The last run that begins at or before the original position.
    private int RunFrom(int original)
    {
        int low = 0, high = at.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = at[middle] + shift[middle] <= original ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private int RunAt(int folded)
    {
        var index = Array.BinarySearch(at, folded);
        return index >= 0 ? index : ~index - 1;
    }

    private int ShiftAt(int folded) => RunAt(folded) is >= 0 and var run ? shift[run] : 0;
}
