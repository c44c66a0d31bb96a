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
        int low = 0, high = foldedLength;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (middle + ShiftAt(middle) < original)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int ShiftAt(int folded)
    {
        var index = Array.BinarySearch(at, folded);
        index = index >= 0 ? index : ~index - 1;
        return index < 0 ? 0 : shift[index];
    }
}
