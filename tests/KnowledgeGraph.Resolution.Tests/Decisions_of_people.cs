using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Resolution.Tests.Support;
using KnowledgeGraph.Resolution.Verification;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class Decisions_of_people
{
    private static readonly DateOnly Day = new(2024, 5, 31);

    private readonly PlainLexicon _lexicon = new PlainLexicon()
        .Row(new LexiconFact("c/one", "甲公司", EntityType.Company))
        .Row(new LexiconFact("c/two", "乙公司", EntityType.Company))
        .Row(new LexiconFact("c/three", "丙公司", EntityType.Company));

    [Fact]
    public void A_rejected_claim_states_nothing_and_is_still_there()
    {
        var before = Graph(Ledger.Empty, Makes("首文。"));
        var after = Graph(Decide(LedgerAct.Reject, Claim(before)), Makes("首文。"));

        Assert.Single(before.Typed("DEVELOPS"));
        Assert.Empty(after.Typed("DEVELOPS"));
        Assert.Equal("rejected", Claim(after).Text("modality"));
        Assert.Equal("modality=asserted", Claim(after).Text("verdictWas"));
        Assert.Equal("看过原文", Claim(after).Text("verdictWhy"));
    }

    [Fact]
    public void What_another_article_states_survives_a_rejection()
    {
        var before = Graph(Ledger.Empty, Makes("首文。"), Makes("次文全然不同。"));
        var rejected = before.Labelled("Claim")[0];
        var after = Graph(Decide(LedgerAct.Reject, rejected), Makes("首文。"), Makes("次文全然不同。"));

        Assert.Equal(1L, Assert.Single(after.Typed("DEVELOPS")).Properties["support"]);
    }

    [Fact]
    public void A_confirmed_claim_says_so()
    {
        var after = Graph(Decide(LedgerAct.Confirm, Claim(Graph(Ledger.Empty, Makes("首文。")))), Makes("首文。"));

        Assert.Equal("confirmed", Claim(after).Text("verdict"));
        Assert.Equal(Day, Claim(after).Properties["verdictOn"]);
        Assert.Single(after.Typed("DEVELOPS"));
    }

    [Fact]
    public void A_correction_changes_what_the_claim_states()
    {
        var articles = new[] { Makes("首文。"), new ArticleBuilder("乙公司").Entity("e1", EntityType.Company, "乙公司", "c/two") };
        var ledger = Decide(LedgerAct.Correct, Claim(Graph(Ledger.Empty, articles)), new LedgerChange("subject", "乙公司"));

        var after = Graph(ledger, articles);

        Assert.Equal("c/two", Assert.Single(after.Typed("DEVELOPS")).From);
        Assert.Equal("subject=c/one", Claim(after).Text("verdictWas"));
        Assert.True(new GraphVerifier(Core.Ontology.GraphSchema.Default).Verify(after).IsSound);
    }

    [Fact]
    public void A_correction_to_a_name_that_nothing_bears_is_reported_and_changes_nothing()
    {
        var ledger = Decide(LedgerAct.Correct, Claim(Graph(Ledger.Empty, Makes("首文。"))), new LedgerChange("subject", "无此公司"));

        var corpus = new Resolver(_lexicon, ledger).ResolveCorpus([Makes("首文。").Build()]);

        Assert.Contains("无此公司", Assert.Single(corpus.LedgerNotes), StringComparison.Ordinal);
        Assert.Equal("c/one", Assert.Single(corpus.Graph.Typed("DEVELOPS")).From);
    }

    [Fact]
    public void A_decision_follows_its_claim_into_an_edited_article()
    {
        var ledger = Decide(LedgerAct.Reject, Claim(Graph(Ledger.Empty, Quoting("甲公司推出天枢大模型。", "旧的结尾"))));

        var after = Graph(ledger, Quoting("甲公司推出天枢大模型。", "新的结尾，长一些"));

        Assert.Empty(after.Typed("DEVELOPS"));
    }

    [Fact]
    public void A_later_decision_replaces_an_earlier_one_and_undo_takes_it_back()
    {
        var claim = Claim(Graph(Ledger.Empty, Makes("首文。")));
        var reject = Row(LedgerAct.Reject, claim);
        var confirm = Row(LedgerAct.Confirm, claim);
        var undo = Row(LedgerAct.Undo, claim);

        Assert.Single(Graph(Of(reject, confirm), Makes("首文。")).Typed("DEVELOPS"));
        Assert.Equal(GraphDigest.Of(Graph(Ledger.Empty, Makes("首文。"))), GraphDigest.Of(Graph(Of(reject, undo), Makes("首文。"))));
    }

    [Fact]
    public void A_decision_about_a_claim_that_is_not_there_waits_and_is_reported()
    {
        var row = new LedgerRow { Date = Day, Act = LedgerAct.Reject, Target = "k/0000000000000000", Why = "看过原文" };

        var corpus = new Resolver(_lexicon, Of(row)).ResolveCorpus([Makes("首文。").Build()]);

        Assert.Contains("k/0000000000000000", Assert.Single(corpus.LedgerNotes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_merge_makes_one_node_of_two_and_the_lexicon_keeps_its_id()
    {
        var slip = new ArticleBuilder("甲公可推出天枢").Entity("e1", EntityType.Company, "甲公可").Entity("e2", EntityType.Model, "天枢").Claim("DEVELOPS", "e1", "e2");
        var strange = Graph(Ledger.Empty, slip).Labelled("Company").Single();

        var after = Graph(Of(Pair(LedgerAct.Merge, strange.Id, "c/one")), slip, Makes("首文。"));

        Assert.Equal("c/one", Assert.Single(after.Labelled("Company")).Id);
        Assert.Contains("甲公可", (string[])after.Node("c/one").Properties["aliases"]);
        Assert.Equal(2L, Assert.Single(after.Typed("DEVELOPS")).Properties["support"]);
    }

    [Fact]
    public void A_merge_that_joins_a_pair_that_must_stay_apart_stops_before_anything_is_built()
    {
        _lexicon.NeverMerge("c/one", "c/three", "两家公司");
        var ledger = Of(Pair(LedgerAct.Merge, "c/one", "c/two"), Pair(LedgerAct.Merge, "c/two", "c/three"));

        var error = Assert.Throws<LedgerException>(() => new Resolver(_lexicon, ledger));

        Assert.Contains("ledger.tsv:3", error.Message, StringComparison.Ordinal);
        Assert.Contains("两家公司", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_article_calls_so_can_be_kept_apart()
    {
        var first = Makes("首文。");
        var after = Graph(Of(Pair(LedgerAct.Apart, "c/one", first.Id)), first, Makes("次文全然不同。"));

        Assert.Equal(2, after.Labelled("Company").Length);
        Assert.Equal("article", after.Labelled("Company").Single(c => c.Id != "c/one").Text("scope"));
    }

    [Fact]
    public void Decisions_do_not_depend_on_the_order_of_articles()
    {
        var slip = new ArticleBuilder("甲公可").Entity("e1", EntityType.Company, "甲公可");
        var ledger = Of(Pair(LedgerAct.Merge, Graph(Ledger.Empty, slip).Labelled("Company").Single().Id, "c/one"));

        Assert.Equal(GraphDigest.Of(Graph(ledger, slip, Makes("首文。"))), GraphDigest.Of(Graph(ledger, Makes("首文。"), slip)));
    }

    private PropertyGraph Graph(Ledger ledger, params ArticleBuilder[] articles) => new Resolver(_lexicon, ledger).Resolve([.. articles.Select(a => a.Build())]);

    private static ArticleBuilder Makes(string text) => new ArticleBuilder(text + "甲公司推出天枢")
        .Entity("e1", EntityType.Company, "甲公司", "c/one").Entity("e2", EntityType.Model, "天枢").Claim("DEVELOPS", "e1", "e2");

    private static ArticleBuilder Quoting(string sentence, string rest) => new ArticleBuilder(sentence + rest)
        .Entity("e1", EntityType.Company, "甲公司", "c/one").Entity("e2", EntityType.Model, "天枢大模型").Claim("DEVELOPS", "e1", "e2", quoted: sentence);

    private static GraphNode Claim(PropertyGraph graph) => graph.Labelled("Claim").Single();

    private static Ledger Decide(LedgerAct act, GraphNode claim, LedgerChange? change = null) => Of(Row(act, claim) with { Change = change });

    private static LedgerRow Row(LedgerAct act, GraphNode claim) => new()
    {
        Date = Day, Act = act, Target = claim.Id, Why = "看过原文",
        Fact = new StatedFact(claim.Text("predicate"), "甲公司", claim.Text("quote").Contains("大模型", StringComparison.Ordinal) ? "天枢大模型" : "天枢", claim.Text("quote")),
    };

    private static LedgerRow Pair(LedgerAct act, string target, string other) => new() { Date = Day, Act = act, Target = target, Other = other, Why = "看过原文" };

    private static Ledger Of(params LedgerRow[] rows) => Ledger.Parse("ledger.tsv", LedgerText.Header + "\n" + string.Join('\n', rows.Select(LedgerText.Line)));
}
