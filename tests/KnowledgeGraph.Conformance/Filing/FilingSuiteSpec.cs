namespace KnowledgeGraph.Conformance.Filing;

public sealed class FilingSuiteSpec
{
    private static readonly IReadOnlyList<FilingPassage> Passages = FilingSuite.Load();

    public static TheoryData<string> Ids => [.. Passages.Select(passage => passage.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_quote_stands_verbatim_in_its_passage(string id)
    {
        var passage = Passages.Single(passage => passage.Id == id);
        Assert.All(passage.States, state => Assert.True(
            passage.Text.Contains(state.Quote, StringComparison.Ordinal) || passage.Title.Contains(state.Quote, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_suite_is_large_and_a_quarter_of_it_asserts_nothing()
    {
        var silent = Passages.Count(passage => passage.States.All(state => state.Modality != "asserted"));
        Assert.True(Passages.Count >= 60);
        Assert.True(silent * 4 >= Passages.Count);
    }

    [Fact]
    public void A_run_that_finds_just_what_is_stated_scores_one_and_one()
    {
        var score = ScoreOf(passage => passage.States.Select(state => new FoundState(state, [state.Subject])));
        Assert.Equal((1.0, 1.0), (score.Precision, score.Recall));
        Assert.Empty(score.Faults);
    }

    [Fact]
    public void A_plan_shown_as_a_fact_costs_precision()
    {
        var score = ScoreOf(passage => passage.States.Select(state => new FoundState(state with { Modality = "asserted" }, [state.Subject])));
        Assert.True(score.Precision < 1);
    }

    [Fact]
    public void Another_regime_is_no_match_where_the_generative_one_is_meant()
    {
        var score = ScoreOf(passage => passage.States.Select(state => new FoundState(state with { Regime = "深度合成算法" }, [state.Subject])));
        Assert.True(score.Recall < 0.1);
    }

    [Theory]
    [InlineData("云雀大模型", "云雀")]
    [InlineData("ABAB 大模型", "abab")]
    [InlineData("星河大模型V2.0", "星河V2.0")]
    [InlineData("文心一言", "百度文心一言")]
    public void A_subject_is_the_same_without_the_common_word_and_its_maker(string expected, string found) =>
        Assert.True(FilingSubject.Same(expected, [found], ["百度"]));

    [Theory]
    [InlineData("盘古3.0", "盘古5.0")]
    [InlineData("星河大模型V2.0", "星河大模型")]
    [InlineData("百度", "百度智能云")]
    public void Near_names_are_not_the_same_subject(string expected, string found) =>
        Assert.False(FilingSubject.Same(expected, [found], ["百度"]));

    private static FilingScore ScoreOf(Func<FilingPassage, IEnumerable<FoundState>> find)
    {
        var scorer = new FilingScorer(["百度"]);
        foreach (var passage in Passages)
        {
            scorer.Add(passage, find(passage));
        }

        return scorer.Score;
    }
}
