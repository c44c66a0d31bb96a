namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>Marks, list by list, the characters that longest matches cover, from left to right.</summary>
internal static class ListMatcher
{
    private const int LongestName = 20;
    private const int LongestTold = 7;
    private const int Ahead = 16;
    private const ulong None = 0;

    /// <summary>
    /// Fills, for every list and character, 0 or a code of: place in the match, its length, what the list says. <paramref name="ownSeen"/>
    /// replaces what the training text says of the surfaces of the sentence that is being learnt from, which must not vouch for itself.
    /// </summary>
    public static void Match(ReadOnlySpan<char> text, SurfaceTable surfaces, IReadOnlyDictionary<string, int>? ownSeen, int[][] marks)
    {
        Span<int> free = stackalloc int[SurfaceCode.Lists];
        Span<int> length = stackalloc int[SurfaceCode.Lists];
        Span<int> word = stackalloc int[SurfaceCode.Lists];

        // The keys of two characters from the next places on: where they stand is asked for early, since the table is far larger than the processor's near caches.
        Span<ulong> beginnings = stackalloc ulong[Ahead];
        for (var start = -Ahead; start < text.Length; start++)
        {
            ref var beginning = ref beginnings[start & (Ahead - 1)];
            var hash = beginning;
            beginning = start + Ahead < text.Length ? Beginning(text, start + Ahead, surfaces) : None;
            if (start < 0)
            {
                continue;
            }

            length.Clear();
            if (hash != None)
            {
                Longest(text, start, hash, surfaces, ownSeen, length, word);
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

    // The key of two characters that surfaces may begin with.
    private static ulong Beginning(ReadOnlySpan<char> text, int start, SurfaceTable surfaces)
    {
        if (start + 1 >= text.Length || !surfaces.IsFirst(text[start]) || SplitsWord(text, start))
        {
            return None;
        }

        var hash = SurfaceTable.Extend(SurfaceTable.Extend(SurfaceTable.Begin, text[start]), text[start + 1]);
        return surfaces.Ask(hash) ? hash : None;
    }

    private static void Longest(
        ReadOnlySpan<char> text, int start, ulong hash, SurfaceTable surfaces, IReadOnlyDictionary<string, int>? ownSeen, Span<int> length, Span<int> word)
    {
        for (var end = start + 2; end <= text.Length && end - start <= LongestName; hash = end < text.Length ? SurfaceTable.Extend(hash, text[end]) : None, end++)
        {
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
