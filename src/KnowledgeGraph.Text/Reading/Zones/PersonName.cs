namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>Finds where a personal name ends that is glued to the words after it.</summary>
internal static class PersonName
{
    private static readonly string[] CompoundSurnames =
        ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "独孤", "南宫", "申屠"];

    /// <summary>The length of the name at the position; 0 when it cannot be told.</summary>
    public static int LengthAt(string look, int start, int end)
    {
        var run = 0;
        while (start + run < end && run < 6 && IsIdeograph(look[start + run]))
        {
            run++;
        }

        var longest = Array.Exists(CompoundSurnames, surname => string.CompareOrdinal(look, start, surname, 0, 2) == 0) ? 4 : 3;
        if (run <= longest)
        {
            return run >= 2 ? run : 0;
        }

        // Glued to more ideographs: a name that the text gives once more shows its own length.
        for (var length = longest; length >= 2; length--)
        {
            var name = look.AsSpan(start, length);
            if (look.AsSpan(0, start).Contains(name, StringComparison.Ordinal) || look.AsSpan(start + length).Contains(name, StringComparison.Ordinal))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsIdeograph(char c) => c is >= '\u4e00' and <= '\u9fff';
}
