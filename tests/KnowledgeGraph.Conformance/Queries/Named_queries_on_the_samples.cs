using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Resolution.Verification;

namespace KnowledgeGraph.Conformance.Queries;

public sealed class Named_queries_on_the_samples(SampleGraph samples) : IClassFixture<SampleGraph>
{
    public static TheoryData<string> Names => [.. NamedQueries.All.Select(q => q.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_with_their_examples(string name)
    {
        var query = NamedQueries.Get(name);
        var examples = query.Parameters.ToDictionary(p => p.Name, p => p.Example, StringComparer.Ordinal);
        Assert.NotNull(samples.Ask(query.Cypher, examples));
    }

    [Fact]
    public void The_graph_behind_them_is_what_its_claims_say() =>
        Assert.True(new GraphVerifier(GraphSchema.Default).Verify(samples.Graph).IsSound);

    [Fact]
    public void Every_filed_model_is_quoted_from_an_article()
    {
        var rows = Ask("filed-models", ("date", null), ("batch", null), ("regime", null));
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.NotEmpty((IEnumerable<object?>)row["evidence"]!));
    }

    [Fact]
    public void No_model_is_filed_in_a_batch_that_no_article_names() =>
        Assert.Empty(Ask("filed-models", ("date", null), ("batch", "第九批"), ("regime", null)));

    [Fact]
    public void A_model_that_only_opened_is_related_and_no_answer()
    {
        var related = Ask("filing-related", ("date", "2023-08-31"));
        var opened = related.Where(r => (string)r["reason"]! == "opened").Select(r => r["name"]).ToArray();
        Assert.Contains("文心一言", opened);
    }

    [Fact]
    public void Both_parameter_counts_of_one_model_are_given()
    {
        var rows = Ask("parameter-counts", ("name", "GPT-4"));
        Assert.True(rows.Select(r => r["parameters"]).Distinct().Count() > 1);
    }

    [Fact]
    public void Statistics_count_every_node_by_its_labels()
    {
        var claims = Ask("statistics").Single(r => (string)r["label"]! == "Claim")["nodes"];
        Assert.Equal((long)samples.Graph.Nodes.Count(n => n.Labels.Contains("Claim", StringComparer.Ordinal)), claims);
    }

    [Fact]
    public void A_name_that_is_not_there_has_no_rows() =>
        Assert.All(NamedQueries.All.Where(q => q.Parameters is [{ Name: "name" }]), q => Assert.Empty(Ask(q.Name, ("name", "没有这个名字"))));

    private IReadOnlyList<IReadOnlyDictionary<string, object?>> Ask(string name, params (string Name, object? Value)[] parameters) =>
        samples.Ask(NamedQueries.Get(name).Cypher, parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));
}
