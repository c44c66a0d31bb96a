namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>The order of what stands between the ends of a pair: classes of chunks, marks, kinds of words.</summary>
internal static class PairOrder
{
    private const string Telling = "tells";
    private const string Marks = "，；：。、（）“”";
    private static readonly string[] Single = [.. Enumerable.Range(0, 128).Select(unit => ((char)unit).ToString())];
    private static readonly string[] MarkWords = [.. Marks.Select(mark => mark.ToString())];

    /// <summary>The tokens, in order.</summary>
    public static List<string> Of(PairSentence sentence, Pair pair)
    {
        var tokens = new List<string>();
        var (letters, words) = (sentence.Letters, sentence.Words);
        var next = 0;
        for (var at = pair.First.At + 1; at < pair.Last.At; at++)
        {
            while (next < words.Count && words[next].At < at)
            {
                next++;
            }

            if (next < words.Count && words[next].At == at && at + words[next].Word.Word.Length <= pair.Last.At)
            {
                tokens.Add(words[next].Word.Starts(pair.Kind.Predicate) ? Telling : words[next].Word.Token);
            }
            else if (PairLetters.IsChunk(letters[at]))
            {
                tokens.Add(Single[PairLetters.ClassOf(letters[at])]);
            }
            else if (Marks.IndexOf(letters[at], StringComparison.Ordinal) is >= 0 and var mark)
            {
                tokens.Add(MarkWords[mark]);
            }
        }

        return tokens;
    }
}
