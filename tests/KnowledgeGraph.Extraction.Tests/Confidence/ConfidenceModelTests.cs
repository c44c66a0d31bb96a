using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Extraction.Confidence;

namespace KnowledgeGraph.Extraction.Tests.Confidence;

public sealed class ConfidenceModelTests
{
    [Fact]
    public void A_greater_score_is_never_less_sure() =>
        Prop.ForAll<int, int>((a, b) => Of(Math.Min(a, b)) <= Of(Math.Max(a, b))).QuickCheckThrowOnFailure();

    [Fact]
    public void For_and_against_mirror_each_other() =>
        Prop.ForAll<int>(score => Of(score) + Of(-(score % 1_000_000)) == 1000 || Math.Abs(score) >= 1_000_000).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, 500)]
    [InlineData(1000, 731)]
    [InlineData(-1000, 269)]
    [InlineData(1125, 754)]
    [InlineData(20000, 999)]
    public void Scores_become_probabilities(int score, int confidence) => Assert.Equal(confidence, Of(score));

    [Fact]
    public void Unknown_features_weigh_nothing() => Assert.Equal(500, new ConfidenceModel(new Dictionary<string, int> { ["a"] = 3000 }, 0).Of(["b"]));

    [Theory]
    [InlineData("a\t1\nb", "line 2")]
    [InlineData("# a comment\na\tone", "line 2")]
    [InlineData("a\t1\na\t2", "line 2")]
    public void A_damaged_table_names_its_line(string text, string where) =>
        Assert.Contains(where, Assert.Throws<FormatException>(() => ConfidenceModel.Parse(text, "weights.tsv")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_floor_stands_in_the_table() => Assert.Equal(450, ConfidenceModel.Parse("floor\t450\nbias\t10", "weights.tsv").Floor);

    private static int Of(int score) => new ConfidenceModel(new Dictionary<string, int> { ["x"] = score }, 0).Of(["x"]);
}
