namespace KnowledgeGraph.Conformance.Questions;

public sealed class SamplesSpec
{
    private static readonly string[] Predicates =
    [
        "DEVELOPS", "PASSED_FILING", "RELEASED_ON", "RELEASED_AT", "OPENED_TO_PUBLIC_ON", "ISSUED_BY", "PUBLISHED",
        "WORKS_FOR", "FOUNDED", "FOUNDED_ON", "LOCATED_IN", "PART_OF", "VERSION_OF", "VARIANT_OF",
        "HAS_PARAMETER_COUNT", "HAS_FIGURE", "INVESTED_IN", "ACQUIRED", "COOPERATES_WITH", "USED_BY", "APPLIED_IN",
        "BASED_ON", "EDUCATED_AT",
    ];

    [Fact]
    public void The_samples_state_a_fact_for_every_predicate() =>
        Assert.Empty(Predicates.Except(Samples.Facts().Select(fact => fact.Predicate), StringComparer.Ordinal));

    [Fact]
    public void Every_fact_is_quoted_verbatim_from_its_article() =>
        Assert.All(Samples.Facts(), fact => Assert.Contains(fact.Quote, Samples.Text(fact.Article), StringComparison.Ordinal));

    [Fact]
    public void Every_quote_that_an_answer_must_show_stands_in_some_article()
    {
        var texts = Directory.GetFiles(Samples.Folder).Select(path => Samples.Text(Path.GetFileName(path))).ToList();
        Assert.All(
            Samples.Questions().SelectMany(question => question.MustQuote),
            quote => Assert.Contains(texts, text => text.Contains(quote, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_question_forbids_what_it_asks_for() =>
        Assert.All(Samples.Questions(), question => Assert.DoesNotContain(
            question.Rows, row => question.MustNot.Any(name => row.Contains(name, StringComparison.Ordinal))));
}
