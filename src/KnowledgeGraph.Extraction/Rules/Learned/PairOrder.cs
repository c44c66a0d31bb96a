namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>The order of what stands between the ends of a pair: classes of chunks, marks, kinds of words.</summary>
internal static class PairOrder
{
    private const string Telling = "tells";
    private const string Marks = "，；：。、（）“”";
    private static readonly string[] Single = [.. Enumerable.Range(0, 128).Select(unit => ((char)unit).ToString())];
    private static readonly string[] MarkWords = [.. Marks.Select(mark => mark.ToString())];

    /// <summary>Writes the tokens into a list, in order.</summary>
    public static void Read(PairSentence sentence, Pair pair, List<string> tokens)
    {
        tokens.Clear();
        var (letters, words, last) = (sentence.Letters, sentence.Words, pair.Last.At);
        var next = 0;
        for (var at = pair.First.At + 1; at < last; at++)
        {
            while (next < words.Count && words[next].At < at)
            {
                next++;
            }

            if (next < words.Count && words[next].At == at && at + words[next].Word.Length <= last)
            {
                tokens.Add(words[next].Word.Starts(pair.Kind) ? Telling : words[next].Word.Token);
            }
            else if (PairLetters.IsChunk(letters[at]))
            {
                tokens.Add(Single[PairLetters.ClassOf(letters[at])]);
            }
            else if (Marks.Contains(letters[at]))
            {
                tokens.Add(MarkWords[Marks.IndexOf(letters[at], StringComparison.Ordinal)]);
            }
        }
    }
}
