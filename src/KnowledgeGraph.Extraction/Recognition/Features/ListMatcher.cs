namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>Marks, list by list, the characters that longest matches cover, from left to right.</summary>
internal static class ListMatcher
{
    private const int LongestName = 20;
    private const int LongestTold = 7;

    /// <summary>
    /// Fills, for every list and character, 0 or a code of: place in the match, its length, what the list says. <paramref name="ownSeen"/>
    /// replaces what the training text says of the surfaces of the sentence that is being learnt from, which must not vouch for itself.
    /// </summary>
    public static void Match(ReadOnlySpan<char> text, SurfaceTable surfaces, IReadOnlyDictionary<string, int>? ownSeen, int[][] marks)
    {
        Span<int> free = stackalloc int[SurfaceCode.Lists];
        Span<int> length = stackalloc int[SurfaceCode.Lists];
        Span<int> word = stackalloc int[SurfaceCode.Lists];
        for (var start = 0; start < text.Length; start++)
        {
            length.Clear();
            if (surfaces.IsFirst(text[start]) && !SplitsWord(text, start))
            {
                Longest(text, start, surfaces, ownSeen, length, word);
            }

            for (var list = 0; list < SurfaceCode.Lists; list++)
            {
                if (start < free[list])
                {
                    continue;
                }

                marks[list][start] = 0;
                Mark(marks[list].AsSpan(start), length[list], word[list]);
                free[list] = start + length[list];
            }
        }
    }

    private static void Longest(
        ReadOnlySpan<char> text, int start, SurfaceTable surfaces, IReadOnlyDictionary<string, int>? ownSeen, Span<int> length, Span<int> word)
    {
        var hash = SurfaceTable.Extend(SurfaceTable.Begin, text[start]);
        for (var end = start + 2; end <= text.Length && end - start <= LongestName; end++)
        {
            hash = SurfaceTable.Extend(hash, text[end - 1]);
            var code = surfaces.Find(hash);
            if (code < 0)
            {
                return;
            }

            if (code != 0 && ownSeen is not null && ownSeen.TryGetValue(text[start..end].ToString(), out var seen))
            {
                code = SurfaceCode.With(code, NameList.Seen, seen);
            }

            for (var list = 0; code != 0 && list < SurfaceCode.Lists; list++)
            {
                if (SurfaceCode.Of(code, list) is var says and not 0)
                {
                    length[list] = end - start;
                    word[list] = says;
                }
            }
        }
    }

    private static void Mark(Span<int> marks, int length, int word)
    {
        for (var i = 0; i < length; i++)
        {
            var place = i == 0 ? 0 : i == length - 1 ? 2 : 1;
            marks[i] = 1 + place + (4 * Math.Min(length, LongestTold)) + (100 * word);
        }
    }

    private static bool SplitsWord(ReadOnlySpan<char> text, int at) => at > 0 && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at]);
}
