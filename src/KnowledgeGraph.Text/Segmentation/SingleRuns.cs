namespace KnowledgeGraph.Text.Segmentation;

/// <summary>Divides a run of single characters: Chinese parts by the model of unknown words, letters and digits by their kind.</summary>
internal static class SingleRuns
{
    /// <summary>Adds the words of the run, which starts at the given offset.</summary>
    public static void Cut(ReadOnlySpan<char> run, int offset, UnknownWords unknown, List<Word> words)
    {
        for (var start = 0; start < run.Length;)
        {
            var end = start + 1;
            if (BlockCharacters.IsHan(run[start]))
            {
                while (end < run.Length && BlockCharacters.IsHan(run[end]))
                {
                    end++;
                }

                unknown.Cut(run[start..end], offset + start, words);
            }
            else
            {
                end = BlockCharacters.IsAlphanumeric(run[start]) ? EndOfNumber(run, start) : EndOfMarks(run, start);
                words.Add(new Word(offset + start, offset + end, 0));
            }

            start = end;
        }
    }

    private static int EndOfNumber(ReadOnlySpan<char> run, int start)
    {
        var end = start;
        while (end < run.Length && BlockCharacters.IsAlphanumeric(run[end]))
        {
            end++;
        }

        if (end + 1 < run.Length && run[end] == '.' && char.IsAsciiDigit(run[end + 1]))
        {
            end++;
            while (end < run.Length && char.IsAsciiDigit(run[end]))
            {
                end++;
            }
        }

        return end < run.Length && run[end] == '%' ? end + 1 : end;
    }

    private static int EndOfMarks(ReadOnlySpan<char> run, int start)
    {
        var end = start;
        while (end < run.Length && !BlockCharacters.IsHan(run[end]) && !BlockCharacters.IsAlphanumeric(run[end]))
        {
            end++;
        }

        return end;
    }
}
