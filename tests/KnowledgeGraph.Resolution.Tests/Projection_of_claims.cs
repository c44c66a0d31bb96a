using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Resolution.Tests.Support;
using KnowledgeGraph.Resolution.Verification;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class Projection_of_claims
{
    private static readonly TimeValue August31 = TimeValue.Day(2023, 8, 31);

    private readonly PlainLexicon _lexicon = new();

    [Fact]
    public void A_figure_of_no_entity_has_a_claim_for_proof_and_no_relationship()
    {
        var graph = new PlainLexicon().Graph(new ArticleBuilder("数据标注岗位的平均年薪为20万元。")
            .Figure("f1", "20万元", 20, "万元", "数据标注岗位的平均年薪").Claim("REPORTED", "f1"));
        var figure = Assert.Single(graph.Labelled("Figure"));
        Assert.Equal("数据标注岗位的平均年薪", figure.Text("measure"));
        Assert.Equal(figure.Id, Assert.Single(graph.Typed("SUBJECT")).To);
        Assert.Empty(graph.Typed("OBJECT"));
        Assert.DoesNotContain(graph.Edges, e => e.From == figure.Id);
        Assert.True(new GraphVerifier(GraphSchema.Default).Verify(graph).IsSound);
    }

    [Fact]
    public void A_sentence_that_no_relation_covers_has_a_claim_and_no_relationship()
    {
        var graph = new PlainLexicon().Graph(new ArticleBuilder("甲公司支持多种插件。").Entity("e1", EntityType.Company, "甲公司").Claim("STATED", "e1"));
        Assert.Equal("甲公司支持多种插件", Assert.Single(graph.Labelled("Claim")).Text("quote")?.TrimEnd('。'));
        Assert.Equal(Assert.Single(graph.Labelled("Company")).Id, Assert.Single(graph.Typed("SUBJECT")).To);
        Assert.Empty(graph.Typed("OBJECT"));
        Assert.True(new GraphVerifier(GraphSchema.Default).Verify(graph).IsSound);
    }

    [Fact]
    public void An_asserted_claim_becomes_a_relationship_with_its_proof()
    {
        var graph = _lexicon.Graph(Makes("甲公司推出甲言。", TimeValue.Day(2023, 9, 1)));
        var fact = Assert.Single(graph.Typed("DEVELOPS"));
        Assert.Equal(1L, fact.Properties["support"]);
        Assert.Equal(["首席"], (string[])fact.Properties["role"]);
        Assert.Equal(new DateOnly(2023, 9, 1), fact.Properties["firstPublished"]);
        var claim = Assert.Single(graph.Labelled("Claim"));
        Assert.Equal(fact.Id, claim.Properties["fact"]);
        Assert.Equal("甲公司推出甲言。", claim.Properties["quote"]);
        Assert.Equal([claim.Id, claim.Id, claim.Id], graph.Edges.Where(e => e.Type is "SUBJECT" or "OBJECT" or "STATED_IN").Select(e => e.From));
    }

    [Theory]
    [InlineData(Modality.Planned, "affirmative")]
    [InlineData(Modality.Rumoured, "affirmative")]
    [InlineData(Modality.Predicted, "affirmative")]
    [InlineData(Modality.Denied, "negative")]
    public void Any_other_claim_stays_a_claim_that_knows_what_it_would_state(Modality modality, string polarity)
    {
        var asserted = Assert.Single(_lexicon.Graph(Makes("甲公司推出甲言。")).Typed("DEVELOPS"));
        var graph = _lexicon.Graph(Makes("甲公司推出甲言。", modality: modality));
        Assert.Empty(graph.Typed("DEVELOPS"));
        var claim = Assert.Single(graph.Labelled("Claim"));
        Assert.Equal(asserted.Id, claim.Properties["fact"]);
        Assert.Equal(polarity, claim.Properties["polarity"]);
    }

    [Fact]
    public void Support_counts_articles_and_not_sentences()
    {
        var graph = _lexicon.Graph(Makes("甲公司推出甲言，这是一条新闻。").Claim("DEVELOPS", "e1", "e2", role: "又说"), Makes("完全不同的另一篇文章说甲公司做甲言。"));
        var fact = Assert.Single(graph.Typed("DEVELOPS"));
        Assert.Equal(2L, fact.Properties["support"]);
        Assert.Equal(["又说", "首席"], (string[])fact.Properties["role"]);
    }

    [Fact]
    public void A_reprint_adds_no_support()
    {
        const string body = "甲公司在今天的大会上推出甲言，并表示甲言将面向所有行业的开发者开放，价格不变。";
        var graph = _lexicon.Graph(Makes(body, TimeValue.Day(2023, 9, 1)), Makes(body + "（转）", TimeValue.Day(2023, 9, 2)));
        Assert.Equal(1L, Assert.Single(graph.Typed("DEVELOPS")).Properties["support"]);
        Assert.Single(graph.Labelled("Article").Select(a => a.Text("origin")).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_values_of_one_thing_stand_side_by_side()
    {
        var graph = _lexicon.Graph(Counts("甲言有1750亿参数。", "1750亿", 175e9m), Counts("甲言有近1.8万亿参数。", "近1.8万亿", 1.8e12m));
        Assert.Equal(2, graph.Typed("HAS_PARAMETER_COUNT").Length);
        Assert.Equal([1.8e12, 175e9], graph.Labelled("Figure").Select(f => (double)f.Properties["value"]).OrderDescending());
    }

    [Fact]
    public void The_same_value_in_other_words_is_the_same_figure()
    {
        var graph = _lexicon.Graph(Counts("甲言有1750亿参数。", "1750亿", 175e9m), Counts("甲言约1750亿参数。", "约1750亿", 175e9m, Bound.About));
        Assert.Equal(2L, Assert.Single(graph.Typed("HAS_PARAMETER_COUNT")).Properties["support"]);
        Assert.Single(graph.Labelled("Figure"));
    }

    [Fact]
    public void A_date_object_becomes_a_time()
    {
        var graph = _lexicon.Graph(Model("甲言开放。").Claim("OPENED_TO_PUBLIC_ON", "e1", time: August31));
        var time = graph.Node(Assert.Single(graph.Typed("OPENED_TO_PUBLIC_ON")).To);
        Assert.Equal("2023-08-31", time.Text("name"));
        Assert.Equal(new DateOnly(2023, 8, 31), time.Properties["from"]);
        Assert.Equal("day", time.Text("precision"));
    }

    [Fact]
    public void Cooperation_has_no_direction()
    {
        var graph = _lexicon.Graph(Pair("甲公司与乙公司合作。", "e1", "e2"), Pair("乙公司牵手甲公司，另文。", "e2", "e1"));
        Assert.Equal(2L, Assert.Single(graph.Typed("COOPERATES_WITH")).Properties["support"]);

        static ArticleBuilder Pair(string text, string from, string to) => new ArticleBuilder(text)
            .Entity("e1", EntityType.Company, "甲公司").Entity("e2", EntityType.Company, "乙公司").Claim("COOPERATES_WITH", from, to);
    }

    [Fact]
    public void Ends_that_the_table_does_not_allow_are_reported_and_the_claim_is_kept()
    {
        var article = new ArticleBuilder("张三推出北京。").Entity("e1", EntityType.Person, "张三").Entity("e2", EntityType.Region, "北京").Claim("DEVELOPS", "e1", "e2");
        var corpus = new Resolver(_lexicon).ResolveCorpus([article.Build()]);
        Assert.Empty(corpus.Graph.Typed("DEVELOPS"));
        Assert.Single(corpus.Graph.Labelled("Claim"));
        Assert.Contains("DEVELOPS cannot lead from", Assert.Single(corpus.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_about_a_key_that_does_not_exist_is_left_out_and_reported()
    {
        var corpus = new Resolver(_lexicon).ResolveCorpus([Model("甲言。").Claim("VERSION_OF", "e1", "e9").Build()]);
        Assert.Empty(corpus.Graph.Labelled("Claim"));
        Assert.Contains("e9", Assert.Single(corpus.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_are_code_points()
    {
        var text = "😀甲公司推出甲言。";
        var claim = Assert.Single(_lexicon.Graph(Makes(text)).Labelled("Claim"));
        Assert.Equal(9L, claim.Properties["end"]);
    }

    [Fact]
    public void Where_an_article_lies_is_no_part_of_the_graph() =>
        Assert.Equal(_lexicon.Digest([new ArticleBuilder("甲。", path: "x").Build()]), _lexicon.Digest([new ArticleBuilder("甲。", path: "y").Build()]));

    [Fact]
    public void A_speaker_is_kept()
    {
        var graph = _lexicon.Graph(Makes("甲公司推出甲言。").Claim("DEVELOPS", "e1", "e2", role: "自称", speaker: "e1"));
        Assert.Equal(Assert.Single(graph.Labelled("Company")).Id, Assert.Single(graph.Typed("SAID_BY")).To);
    }

    private static ArticleBuilder Makes(string text, TimeValue? published = null, Modality modality = Modality.Asserted) => new ArticleBuilder(text, published)
        .Entity("e1", EntityType.Company, "甲公司").Entity("e2", EntityType.Model, "甲言").Claim("DEVELOPS", "e1", "e2", role: "首席", modality: modality);

    private static ArticleBuilder Model(string text) => new ArticleBuilder(text).Entity("e1", EntityType.Model, "甲言");

    private static ArticleBuilder Counts(string text, string words, decimal value, Bound bound = Bound.Exact) =>
        Model(text).Figure("f1", words, value, "参数", "参数", bound).Claim("HAS_PARAMETER_COUNT", "e1", "f1");
}
