using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Explaining;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Tests.Support;
using KnowledgeGraph.Resolution.Verification;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class Verification_and_explanation
{
    private static readonly GraphVerifier Verifier = new(GraphSchema.Default);

    private readonly PlainLexicon _lexicon = new PlainLexicon()
        .Row(new LexiconFact("c/one", "甲公司", EntityType.Company, Source: "companies.tsv:2"))
        .Row(new LexiconFact("c/one-cloud", "甲公司云", EntityType.Company))
        .Row(new LexiconFact("c/two", "乙公司", EntityType.Company))
        .NeverMerge("c/one", "c/one-cloud", "云是另一家公司");

    private PropertyGraph Graph => _lexicon.Graph(
        new ArticleBuilder("甲公司、甲集团、甲公司云与乙公司，张鹏。")
            .Entity("e1", EntityType.Company, "甲公司", "c/one", aliases: "甲集团").Entity("e2", EntityType.Company, "甲公司云", "c/one-cloud")
            .Entity("e3", EntityType.Company, "乙公司", "c/two").Entity("e4", EntityType.Person, "张鹏").Claim("WORKS_FOR", "e4", "e1"),
        new ArticleBuilder("张鹏与丙公司。").Entity("e1", EntityType.Person, "张鹏").Entity("e2", EntityType.Company, "丙公司").Claim("WORKS_FOR", "e1", "e2"),
        new ArticleBuilder("张鹏，没有单位。").Entity("e1", EntityType.Person, "张鹏"));

    [Fact]
    public void A_graph_as_built_is_sound()
    {
        var report = Verifier.Verify(Graph);
        Assert.True(report.IsSound);
        Assert.Equal(2, report.Claims);
        Assert.Equal(2, report.Relationships);
    }

    [Fact]
    public void A_relationship_that_no_claim_states_is_found()
    {
        var graph = Graph;
        var invented = new GraphEdge("rel/x", "COOPERATES_WITH", "c/one", "c/two", new Dictionary<string, object> { ["support"] = 1L });
        Assert.Equal([invented], Verifier.Verify(graph with { Edges = [.. graph.Edges, invented] }).Unproved);
    }

    [Fact]
    public void A_relationship_that_is_gone_or_changed_is_found()
    {
        var graph = Graph;
        var facts = graph.Typed("WORKS_FOR");
        var changed = facts[0] with { Properties = new Dictionary<string, object> { ["support"] = 7L } };
        var report = Verifier.Verify(graph with { Edges = [.. graph.Edges.Except(facts), changed] });
        Assert.Equal([facts[1].Id], report.Missing.Select(e => e.Id));
        Assert.Equal([facts[0].Id], report.Different.Select(e => e.Id));
    }

    [Fact]
    public void Two_surfaces_of_a_row_are_one_because_of_the_row()
    {
        var pair = Assert.Single(new Explainer(Graph, _lexicon).Compare("甲公司", "甲集团"));
        Assert.True(pair.AreOne);
        Assert.Contains("lexicon c/one", pair.Detail, StringComparison.Ordinal);
        Assert.Equal("companies.tsv:2", pair.First.LexiconSource);
    }

    [Theory]
    [InlineData("甲公司", "甲公司云", ApartReason.NeverMerge, "云是另一家公司")]
    [InlineData("甲公司", "乙公司", ApartReason.LexiconRows, "c/two")]
    [InlineData("乙公司", "丙公司", ApartReason.OneInLexicon, "not in the lexicon")]
    public void Two_names_are_two_for_a_reason(string a, string b, ApartReason reason, string detail)
    {
        var pair = Assert.Single(new Explainer(Graph, _lexicon).Compare(a, b));
        Assert.Equal(reason, pair.Apart);
        Assert.Contains(detail, pair.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Namesakes_are_told_apart_by_organisation_and_article()
    {
        var pairs = new Explainer(Graph, _lexicon).Compare("张鹏", "张鹏");
        Assert.Equal(3, pairs.Count(p => p.AreOne));
        Assert.Equal(2, pairs.Count(p => p.Apart == ApartReason.Owners));
        Assert.Equal(4, pairs.Count(p => p.Apart == ApartReason.ArticleScope));
    }

    [Fact]
    public void An_explanation_names_articles_surfaces_and_rules()
    {
        var explained = Assert.Single(new Explainer(Graph, _lexicon).Explain("c/one"));
        var reason = Assert.Single(explained.Articles);
        Assert.Equal(["甲公司", "甲集团"], reason.Surfaces);
        Assert.Equal(["lexicon c/one", "test"], reason.Because);
    }
}
