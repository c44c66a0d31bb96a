using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Query.Named;

namespace KnowledgeGraph.Query.Tests.Named;

public sealed class The_named_queries
{
    public static TheoryData<string> Names => [.. NamedQueries.Default.All.Select(q => q.Name)];

    [Fact]
    public void Are_at_least_eighteen() => Assert.True(NamedQueries.Default.All.Count >= 18);

    [Theory]
    [MemberData(nameof(Names))]
    public void Use_exactly_the_parameters_of_their_heading(string name)
    {
        var query = NamedQueries.Default.Get(name);
        var used = Regex.Matches(query.Cypher, @"\$(\w+)").Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal);
        Assert.Equal(query.Parameters.Select(p => p.Name).Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Speak_only_of_labels_and_types_of_the_schema(string name)
    {
        var text = string.Join('\n', NamedQueries.Default.Get(name).Cypher.Split('\n').Where(l => !l.StartsWith("//", StringComparison.Ordinal)));
        var schema = GraphSchema.Default;
        var known = schema.Labels.SelectMany(l => l.Also.Append(l.Label)).Concat(schema.Relationships.Select(r => r.Type)).Append(GraphSchema.Marker).ToHashSet(StringComparer.Ordinal);
        var spoken = Regex.Matches(text, "[:|]([A-Z][A-Za-z_]+)").Select(m => m.Groups[1].Value);
        Assert.All(spoken, word => Assert.Contains(word, known));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_only_what_is_ours_and_in_a_stated_order(string name)
    {
        var cypher = NamedQueries.Default.Get(name).Cypher;
        Assert.Contains(":KG", cypher, StringComparison.Ordinal);
        Assert.Contains("\nORDER BY ", cypher, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b(CREATE|MERGE|SET|DELETE|REMOVE|CALL)\b", cypher);
    }

    [Fact]
    public void Bind_what_is_typed_and_leave_the_optional_open()
    {
        var bound = NamedQueries.Default.Get("filed-models").Bind(new Dictionary<string, string> { ["date"] = "2023-08-31" });
        Assert.Equal("2023-08-31", bound["date"]);
        Assert.Null(bound["batch"]);
    }

    [Theory]
    [InlineData("models-of-company", "nam", "has no parameter `nam`; it takes name")]
    [InlineData("models-of-company", null, "the parameter `name` is missing")]
    [InlineData("statistics", "name", "it takes none")]
    public void Say_what_is_wrong_with_the_parameters(string query, string? parameter, string message)
    {
        var words = parameter is null ? [] : new Dictionary<string, string> { [parameter] = "x" };
        Assert.Contains(message, Assert.Throws<NamedQueryException>(() => NamedQueries.Default.Get(query).Bind(words)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Suggest_a_name_close_to_a_wrong_one() =>
        Assert.Contains("close to it: articles-mentioning, ", Assert.Throws<NamedQueryException>(() => NamedQueries.Default.Get("articles-of")).Message + ", ", StringComparison.Ordinal);

    [Theory]
    [InlineData("// description: d\nRETURN 1", "no line `// question: …`")]
    [InlineData("// question: q\n// description: d\n// param a: text = 'x' — m\nRETURN 1", "is not `param NAME: TYPE = EXAMPLE — MEANING`")]
    public void Refuse_a_malformed_heading(string text, string message) =>
        Assert.Contains(message, Assert.Throws<NamedQueryException>(() => NamedQueryReader.Read("x", text)).Message, StringComparison.Ordinal);
}
