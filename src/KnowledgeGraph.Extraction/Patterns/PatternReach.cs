namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>Whether the parts that a match has to have stand as near to one another in a sentence as the pattern asks: most sentences need no matching then.</summary>
/// <param name="parts">The parts.</param>
internal sealed class PatternReach(IReadOnlyList<PatternPart> parts)
{
    private const int MostChunks = 256;
    private readonly PatternPart[] _parts = [.. parts];

    /// <summary>Whether they may.</summary>
    /// <param name="chunks">The sentence's chunks: where each stands, and its kind as a bit.</param>
    /// <param name="firstTrigger">Where in the sentence the first of the row's triggers stands.</param>
    /// <param name="lastTrigger">Where the last does.</param>
    public bool IsMet(ReadOnlySpan<(int At, ulong Kind)> chunks, int firstTrigger, int lastTrigger)
    {
        if (chunks.Length > MostChunks)
        {
            return true;
        }

        // Where the part before may end, from the earliest to the latest; of chunks each is known by itself.
        Span<bool> ends = stackalloc bool[chunks.Length];
        var (earliest, latest, isChunk) = (0, 0, false);
        foreach (var part in _parts)
        {
            if (part.IsTrigger)
            {
                if (isChunk)
                {
                    if (part.IsPlain && firstTrigger == lastTrigger)
                    {
                        KeepLastBefore(firstTrigger, chunks, ends);
                    }

                    (earliest, latest) = Bounds(chunks, ends);
                }

                (earliest, latest, isChunk) = (Math.Max(firstTrigger, earliest), Math.Min(lastTrigger, latest + part.Gap), false);
                if (earliest > latest)
                {
                    return false;
                }

                (earliest, latest) = (earliest + 1, latest + part.Longest);
            }
            else
            {
                if (!Next(chunks, ends, part, earliest, latest, isChunk))
                {
                    return false;
                }

                isChunk = true;
            }
        }

        return true;
    }

    // The chunks that this part may be; false where there is none.
    private static bool Next(ReadOnlySpan<(int At, ulong Kind)> chunks, Span<bool> ends, PatternPart part, int earliest, int latest, bool isChunk)
    {
        var (any, last) = (false, -1);
        for (var i = 0; i < chunks.Length; i++)
        {
            var at = chunks[i].At;
            bool reached;
            if (isChunk)
            {
                reached = last >= 0 && at - chunks[last].At - 1 <= part.Gap && (!part.IsPlain || last == i - 1);
                last = ends[i] ? i : last;
            }
            else
            {
                reached = at >= earliest && at <= latest + part.Gap && (!part.IsPlain || i == 0 || chunks[i - 1].At < latest);
            }

            ends[i] = reached && (chunks[i].Kind & part.Kinds) != 0;
            any |= ends[i];
        }

        return any;
    }

    // Of what no chunk may stand between, only the last chunk before the trigger counts.
    private static void KeepLastBefore(int trigger, ReadOnlySpan<(int At, ulong Kind)> chunks, Span<bool> ends)
    {
        for (var i = 0; i < chunks.Length; i++)
        {
            ends[i] &= chunks[i].At < trigger && (i + 1 == chunks.Length || chunks[i + 1].At >= trigger);
        }
    }

    // From where to where the part before may end; nowhere where the first is behind the second.
    private static (int Earliest, int Latest) Bounds(ReadOnlySpan<(int At, ulong Kind)> chunks, ReadOnlySpan<bool> ends) =>
        ends.IndexOf(true) is >= 0 and var first ? (chunks[first].At + 1, chunks[ends.LastIndexOf(true)].At + 1) : (1, -PatternWidth.Endless);
}
