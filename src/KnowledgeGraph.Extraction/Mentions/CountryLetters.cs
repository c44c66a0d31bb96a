namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Countries by one letter each, in a row: 美印, 中日韩. Such a row names no firm and no thing.</summary>
internal static class CountryLetters
{
    private const int Longest = 4;
    private const string Letters = "中美日韩英法德俄印欧澳加荷以台港越朝伊乌";

    /// <summary>Whether the stretch is nothing but such letters.</summary>
    public static bool Cover(ReadOnlySpan<char> words) => words.Length is > 1 and <= Longest && words.IndexOfAnyExcept(Letters) < 0;
}
