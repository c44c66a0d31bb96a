namespace KnowledgeGraph.Text.Segmentation;

/// <summary>The finer words that a search index wants beside the precise ones.</summary>
internal static class SearchWords
{
    /// <summary>Before every word longer than two characters its known words of two characters, and before one longer than three those of three.</summary>
    public static IReadOnlyList<Word> Of(string text, List<Word> precise, WordTrie words)
    {
        var found = new List<Word>(precise.Count * 2);
        foreach (var word in precise)
        {
            for (var length = 2; length <= 3 && length < word.Length; length++)
            {
                AddInside(text, word, length, words, found);
            }

            found.Add(word);
        }

        return found;
    }

    private static void AddInside(string text, Word word, int length, WordTrie words, List<Word> found)
    {
        for (var start = word.Start; start + length <= word.End; start++)
        {
            var entry = WordGraph.Find(words, text.AsSpan(start, length));
            if (entry != 0)
            {
                found.Add(new Word(start, start + length, entry));
            }
        }
    }
}
