namespace KnowledgeGraph.Text.Segmentation;

/// <summary>The graph of all dictionary words in a block, and the most probable path through it, found from the end to the beginning.</summary>
internal static class WordGraph
{
    /// <summary>Fills the best step from every place; the one at the block's length is the end.</summary>
    public static void FindPath(WordTrie words, double unknown, ReadOnlySpan<char> block, PathStep[] path)
    {
        path[block.Length] = default;
        for (var start = block.Length - 1; start >= 0; start--)
        {
            path[start] = Best(words, unknown, block, start, path);
        }
    }

    /// <summary>The entry of a word, or 0.</summary>
    public static int Find(WordTrie words, ReadOnlySpan<char> word)
    {
        var node = words.First(word[0]);
        for (var i = 1; i < word.Length && node != 0; i++)
        {
            node = words.Next(node, word[i]);
        }

        return double.IsNegativeInfinity(words.Score(node)) ? 0 : node;
    }

    /// <summary>Of equal scores the longer word wins.</summary>
    private static PathStep Best(WordTrie words, double unknown, ReadOnlySpan<char> block, int start, PathStep[] path)
    {
        var best = new PathStep(double.NegativeInfinity, 0, 0);
        var node = words.First(block[start]);
        for (var end = start + 1; node != 0; end++)
        {
            var score = words.Score(node) + path[end].Score;
            if (score >= best.Score && !double.IsNegativeInfinity(score))
            {
                best = new PathStep(score, end, node);
            }

            node = end < block.Length ? words.Next(node, block[end]) : 0;
        }

        return best.End > 0 ? best : new PathStep(unknown + path[start + 1].Score, start + 1, 0);
    }
}
