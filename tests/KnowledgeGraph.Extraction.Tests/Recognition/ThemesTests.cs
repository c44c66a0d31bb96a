using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Recognition.Corpora;
using KnowledgeGraph.Extraction.Recognition.Features;
using KnowledgeGraph.Extraction.Recognition.Training;

namespace KnowledgeGraph.Extraction.Tests.Recognition;

/// <summary>What words say of the types of names in their sentence.</summary>
public class ThemesTests
{
    private static readonly int Company = IndexOf(RecognisedType.Company);
    private static readonly int Game = IndexOf(RecognisedType.Game);

    private static readonly IReadOnlyList<AnnotatedSentence> Sentences =
    [
        .. Enumerable.Range(0, 8).Select(i => Of($"玩家{i}喜欢", "青山", "game")),
        .. Enumerable.Range(0, 8).Select(i => Of($"银行{i}投资", "蓝海", "company")),
    ];

    [Fact]
    public void A_word_speaks_for_the_types_that_stand_beside_it()
    {
        var themes = Read("昨天许多玩家喜欢", new ThemeCounts(Sentences, RecognisedTypes.General).Build()).Themes;
        Assert.True(themes.Degree(0, Game) > themes.Degree(0, Company));
    }

    [Fact]
    public void A_word_that_no_sentence_had_says_nothing() =>
        Assert.Equal(0, Read("天气晴朗", new ThemeCounts(Sentences, RecognisedTypes.General).Build()).Themes.Degree(0, Game));

    [Fact]
    public void A_sentence_does_not_vouch_for_itself()
    {
        var counts = new ThemeCounts([.. Sentences, Of("渔民歌唱", "远方", "game")], RecognisedTypes.General);
        Assert.All(counts.WithoutOwn(Sentences.Count).Where(word => Alone(word.Key)), word => Assert.All(word.Value, leaning => Assert.Equal(0, leaning)));
        Assert.Contains(counts.WithoutOwn(Sentences.Count).Keys, Alone);

        bool Alone(ulong word) => !Enumerable.Range(0, Sentences.Count).Any(other => counts.WithoutOwn(other).ContainsKey(word));
    }

    [Fact]
    public void A_long_stretch_has_a_theme_in_each_part()
    {
        var themes = Read(string.Concat(Enumerable.Repeat("玩家喜欢", 15)) + string.Concat(Enumerable.Repeat("银行投资", 15)), new ThemeCounts(Sentences, RecognisedTypes.General).Build()).Themes;
        Assert.Equal(2, themes.Parts);
        Assert.True(themes.Degree(0, Game) > themes.Degree(1, Game));
        Assert.True(themes.Degree(0, Company) < themes.Degree(1, Company));
    }

    private static Reading Read(string text, ThemeTable table)
    {
        var reading = new Reading(wide: false);
        reading.Read(text, SurfaceTable.Of([]), table);
        return reading;
    }

    private static AnnotatedSentence Of(string before, string name, string type) => new(before + name, [new AnnotatedName(new Span(before.Length, before.Length + name.Length), type)]);

    private static int IndexOf(RecognisedType type) => RecognisedTypes.General.ToList().IndexOf(type);
}
