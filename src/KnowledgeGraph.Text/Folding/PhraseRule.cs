namespace KnowledgeGraph.Text.Folding;

/// <summary>Inside one phrase one character stands for another one than usual: 瞭 is 了 in 瞭解, but stays in 瞭望.</summary>
internal readonly record struct PhraseRule(string Phrase, int At, char Becomes)
{
    /// <summary>The rules by the character that they change, in the table's order.</summary>
    public static Dictionary<char, PhraseRule[]> Load(Func<char, char> single) =>
        FoldingData.Lines("phrases.txt")
            .SelectMany(line => Of(line.Split(' '), single))
            .GroupBy(rule => rule.Phrase[rule.At])
            .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Whether the phrase stands around the position.</summary>
    public bool Matches(string text, int at)
    {
        var start = at - At;
        return start >= 0 && string.CompareOrdinal(text, start, Phrase, 0, Phrase.Length) == 0;
    }

    private static IEnumerable<PhraseRule> Of(string[] pair, Func<char, char> single)
    {
        for (var i = 0; i < pair[0].Length; i++)
        {
            if (single(pair[0][i]) != pair[1][i])
            {
                yield return new PhraseRule(pair[0], i, pair[1][i]);
            }
        }
    }
}
