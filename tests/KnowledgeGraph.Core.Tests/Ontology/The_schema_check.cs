using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Core.Tests.Ontology;

public sealed class The_schema_check
{
    private static readonly SchemaCheck Check = new(GraphSchema.Default);
    private static readonly GraphNode Maker = Entity("c/one", "Company", "Entity", "Organization");
    private static readonly GraphNode Model = Entity("m/one", "Entity", "Model");
    private static readonly GraphEdge Makes = Edge("DEVELOPS", "c/one", "m/one", ("support", 1L));

    [Fact]
    public void Accepts_what_the_schema_defines() => Check.Demand(new PropertyGraph([Maker, Model], [Makes]));

    [Fact]
    public void Accepts_a_chat_model_that_is_also_a_product() =>
        Assert.Empty(Check.Check(Entity("m/two", "Entity", "Model", "Product")));

    [Fact]
    public void Accepts_the_ends_of_a_symmetric_relationship_either_way_round() =>
        Assert.Empty(Problems([Maker, Model], Edge("COOPERATES_WITH", "m/one", "c/one", ("support", 1L))));

    [Fact]
    public void Refuses_two_primary_labels() =>
        Assert.Contains("exactly one primary label", Problem(Entity("x", "Company", "Entity", "Organization", "Person")), StringComparison.Ordinal);

    [Fact]
    public void Refuses_an_organisation_without_its_marker_of_kind() =>
        Assert.Contains("without the label Organization", Problem(Entity("x", "Company", "Entity")), StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_missing_property()
    {
        var properties = Model.Properties.Where(p => p.Key != "nameFolded").ToDictionary();
        Assert.Contains("`nameFolded` of Entity is missing", Problem(Model with { Properties = properties }), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_property_of_another_type()
    {
        var properties = new Dictionary<string, object>(Model.Properties) { ["name"] = 1L };
        Assert.Contains("`name` is string, not Int64", Problem(Model with { Properties = properties }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('x', 8000, true)]
    [InlineData('字', 2666, true)]
    [InlineData('x', 8001, false)]
    [InlineData('字', 2667, false)]
    public void Refuses_a_text_that_no_index_takes(char unit, int length, bool isFine)
    {
        var properties = new Dictionary<string, object>(Model.Properties) { ["name"] = new string(unit, length) };
        var problems = Check.Check(Model with { Properties = properties }).Select(p => p.Message).ToArray();
        Assert.Equal(isFine, problems.Length == 0);
        Assert.All(problems, p => Assert.Contains("`name` is longer than the 8000 bytes that an index takes", p, StringComparison.Ordinal));
    }

    [Fact]
    public void Takes_texts_of_any_length_where_no_index_is()
    {
        var properties = new Dictionary<string, object>(Model.Properties) { ["scopeOf"] = new string('x', 100_000) };
        Assert.Empty(Check.Check(Model with { Properties = properties }));
    }

    [Fact]
    public void Refuses_a_property_that_is_not_defined() =>
        Assert.Contains("`colour` is no property", Problems([Maker, Model], Edge("DEVELOPS", "c/one", "m/one", ("support", 1L), ("colour", "red")))[0], StringComparison.Ordinal);

    [Fact]
    public void Refuses_wrong_ends() =>
        Assert.Contains("DEVELOPS from", Problems([Maker, Model], Edge("DEVELOPS", "m/one", "c/one", ("support", 1L)))[0], StringComparison.Ordinal);

    [Fact]
    public void Refuses_an_end_that_is_not_there() =>
        Assert.Contains("which is not there", Problems([Maker], Makes)[0], StringComparison.Ordinal);

    [Fact]
    public void Refuses_an_unknown_type() =>
        Assert.Contains("LIKES is no relationship type", Problems([Maker, Model], Edge("LIKES", "c/one", "m/one"))[0], StringComparison.Ordinal);

    [Fact]
    public void Refuses_the_same_id_twice()
    {
        var error = Assert.Throws<SchemaViolationException>(() => Check.Demand(new PropertyGraph([Maker, Maker], [])));
        Assert.Contains("two nodes have this id", error.Message, StringComparison.Ordinal);
    }

    private static string Problem(GraphNode node) => Assert.Single(Check.Check(node)).Message;

    private static string[] Problems(GraphNode[] nodes, GraphEdge edge) =>
        [.. Check.Check(new PropertyGraph(nodes, [edge])).Select(p => p.Message)];

    private static GraphNode Entity(string id, params string[] labels) => new(id, labels, new Dictionary<string, object>
    {
        ["name"] = id, ["nameFolded"] = id, ["aliases"] = Array.Empty<string>(), ["scope"] = "corpus",
    });

    private static GraphEdge Edge(string type, string from, string to, params (string Key, object Value)[] properties) =>
        new("rel/" + type, type, from, to, properties.ToDictionary(p => p.Key, p => p.Value));
}
