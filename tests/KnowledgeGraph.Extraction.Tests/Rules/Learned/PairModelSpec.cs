using KnowledgeGraph.Extraction.Rules.Learned;

namespace KnowledgeGraph.Extraction.Tests.Rules.Learned;

/// <summary>The table of weights, and how a pair's features are added up.</summary>
public sealed class PairModelSpec
{
    [Fact]
    public void Each_feature_weighs_once_and_only_in_its_relation()
    {
        var model = PairModel.Parse("USED_BY\tbias\t-500\nUSED_BY\tword>接入\t900\nUSED_BY\twhole>接入\t7\nDEVELOPS\tword>接入\t-4000\n", "table");
        var score = new PairScore(model.Of("USED_BY")!, 0, []);
        score.Add(PairNames.Word.Forth, new PairToken("接入"));
        score.Add(PairNames.Word.Forth, new PairToken("接入"));
        score.Add(PairNames.Word.Back, new PairToken("接入"));
        score.Add(PairNames.Word.Forth, new PairToken("发布"));
        score.Add(PairNames.Whole.Forth, "接入");
        Assert.Equal(407, score.Sum);
    }

    [Theory]
    [InlineData(-200, true)]
    [InlineData(-199, false)]
    public void The_order_of_words_is_needed_where_it_can_still_lift_the_score_to_the_margin(int margin, bool isNeeded)
    {
        var model = PairModel.Parse("USED_BY\tbias\t-500\nUSED_BY\torder-of:CP，\t300\nUSED_BY\torder-of:CP\t100\nUSED_BY\torder-first:CP，\t-200\n", "table");
        Assert.Equal(isNeeded, new PairScore(model.Of("USED_BY")!, margin, []).NeedsOrder);
    }

    [Fact]
    public void A_digit_weighs_what_its_text_does()
    {
        var relation = PairModel.Parse("USED_BY\ttold:3\t70\n", "table").Of("USED_BY")!;
        Assert.Equal((70, 0), (relation.WeightOf(PairNames.Told, 3), relation.WeightOf(PairNames.Told, 2)));
        Assert.Equal(70, relation.WeightOf(PairNames.Told, PairToken.Of(3), out _));
    }

    [Theory]
    [InlineData("USED_BY\tbias", "line 1")]
    [InlineData("USED_BY\tbias\t1\nUSED_BY\tbias\t2", "line 2")]
    [InlineData("USED_BY\tbias\tmuch", "line 1")]
    [InlineData("USED_BY\tbias\t1\nUSED_BY\tcolour:red\t2", "line 2")]
    public void A_bad_line_is_named(string text, string line) =>
        Assert.Contains(line, Assert.Throws<FormatException>(() => PairModel.Parse(text, "table")).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_relation_of_the_table_has_weights() =>
        Assert.All(PairKinds.All, kind => Assert.NotEqual(0, PairModel.BuiltIn.Of(kind.Predicate)?.Bias ?? 0));
}
