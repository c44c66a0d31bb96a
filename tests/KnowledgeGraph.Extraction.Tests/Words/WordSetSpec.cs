using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Tests.Words;

/// <summary>Words of a closed list are found where they stand, one place after the other.</summary>
public sealed class WordSetSpec
{
    private const string Text = "甲公司的总裁与副总裁";
    private static readonly WordSet Words = new(["总裁", "副总裁", "公司", "的", "公司的"]);

    [Fact]
    public void The_places_at_which_words_begin_follow_one_another() =>
        Assert.Equal(Places(at => Words.LengthAt(Text, at) > 0), Walked(from => Words.Next(Text, from), Text.Length));

    [Fact]
    public void The_places_before_which_words_end_follow_one_another() =>
        Assert.Equal(Places(end => Words.LengthBefore(Text, end) > 0), Walked(from => Words.NextEnd(Text, from), Text.Length + 1));

    [Fact]
    public void Where_nothing_is_left_there_is_no_next_word() =>
        Assert.Equal((Text.Length, Text.Length, Text.Length + 1), (Words.Next(Text, 9), Words.Next(Text, Text.Length + 1), Words.NextEnd(Text, Text.Length + 1)));

    private static IEnumerable<int> Places(Func<int, bool> holds) => Enumerable.Range(0, Text.Length + 1).Where(holds);

    private static IEnumerable<int> Walked(Func<int, int> next, int none)
    {
        for (var at = next(0); at < none; at = next(at + 1))
        {
            yield return at;
        }
    }
}
