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
    public void A_word_adds_at_most_what_it_and_its_classes_weigh_where_it_stands()
    {
        var relation = PairModel.Parse("USED_BY\tword>接入\t900\nUSED_BY\tclass>joint-\t50\nUSED_BY\tword<接入\t300\nUSED_BY\tword-before>接入\t-50\nUSED_BY\tword-behind<接入\t20\nUSED_BY\tword-next<接入\t7\n", "table").Of("USED_BY")!;
        var word = new PairWord(0, new PairToken("接入"), [new PairToken("joint-")]);
        Assert.Equal((0, 950, 27), (relation.MostOf(word, PairPlace.Before), relation.MostOf(word, PairPlace.Between), relation.MostOf(word, PairPlace.Behind)));
    }

    [Fact]
    public void What_is_told_besides_adds_at_most_the_greatest_weight_of_each_name() =>
        Assert.Equal(370, PairModel.Parse("USED_BY\tfirst-word>接入\t200\nUSED_BY\tfirst-word<接入\t300\nUSED_BY\ttold:3\t70\nUSED_BY\tnamed:2\t-80\nUSED_BY\tzone:Body\t5000\nUSED_BY\tword>接入\t900\n", "table").Of("USED_BY")!.MostBesideWords);

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
