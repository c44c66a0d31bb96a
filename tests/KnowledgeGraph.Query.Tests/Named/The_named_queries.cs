using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Query.Named;

namespace KnowledgeGraph.Query.Tests.Named;

public sealed class The_named_queries
{
    public static TheoryData<string> Names => [.. NamedQueries.All.Select(q => q.Name)];

    [Fact]
    public void Are_at_least_eighteen() => Assert.True(NamedQueries.All.Count >= 18);

    [Theory]
    [MemberData(nameof(Names))]
    public void Use_exactly_the_parameters_of_their_heading(string name)
    {
        var query = NamedQueries.Get(name);
        var used = Regex.Matches(query.Cypher, @"\$(\w+)").Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal);
        Assert.Equal(query.Parameters.Select(p => p.Name).Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Speak_only_of_labels_and_types_of_the_schema(string name)
    {
        var text = string.Join('\n', NamedQueries.Get(name).Cypher.Split('\n').Where(l => !l.StartsWith("//", StringComparison.Ordinal)));
        var schema = GraphSchema.Default;
        var known = schema.Labels.SelectMany(l => l.Also.Append(l.Label)).Concat(schema.Relationships.Select(r => r.Type)).Append(GraphSchema.Marker).ToHashSet(StringComparer.Ordinal);
        var spoken = Regex.Matches(text, "[:|]([A-Z][A-Za-z_]+)").Select(m => m.Groups[1].Value);
        Assert.All(spoken, word => Assert.Contains(word, known));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_only_what_is_ours_and_in_a_stated_order(string name)
    {
        var cypher = NamedQueries.Get(name).Cypher;
        Assert.Contains(":KG", cypher, StringComparison.Ordinal);
        Assert.Contains("\nORDER BY ", cypher, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b(CREATE|MERGE|SET|DELETE|REMOVE|CALL)\b", cypher);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Say_in_chinese_which_question_they_answer_and_give_an_example_to_try(string name)
    {
        var query = NamedQueries.Get(name);
        Assert.Matches("[\u4e00-\u9fff]+.*？$", query.Question);
        Assert.NotEmpty(query.Description);
        Assert.All(query.Parameters, p => Assert.True(p.IsOptional || p.Example is not null, p.Name));
        Assert.All(query.Parameters, p => Assert.NotEmpty(p.Meaning));
    }

    [Fact]
    public void List_all_names_for_a_wrong_one() =>
        Assert.Contains("filed-models", Assert.Throws<KeyNotFoundException>(() => NamedQueries.Get("filed")).Message, StringComparison.Ordinal);

    [Fact]
    public void Give_lists_as_examples_of_lists() =>
        Assert.Equal(["PASSED_FILING", "OPENED_TO_PUBLIC_ON"], (IEnumerable<object?>)NamedQueries.Get("claims").Parameters[0].Example!);

    [Fact]
    public void Refuse_a_malformed_heading() =>
        Assert.Contains("a parameter line is not", Assert.Throws<FormatException>(() => NamedQueryReader.Read("x", "// param a = 'x'\nRETURN 1")).Message, StringComparison.Ordinal);
}
