using KnowledgeGraph.Library.Tests.Support;
using KnowledgeGraph.Query.Typed;

namespace KnowledgeGraph.Library.Tests.Documentation;

public sealed class Examples_in_the_documentation(SampleGraph sample)
{
    public static TheoryData<string> Numbered => [.. Example.All.Select((e, at) => $"{at} {e.Member}")];

    [Theory]
    [MemberData(nameof(Numbered))]
    public async Task Compile_run_and_print_what_they_say(string numbered)
    {
        var example = Example.All[int.Parse(numbered.Split(' ')[0], null)];

        var printed = await ExampleCompiler.RunAsync(example.Code, sample.Graph);

        Assert.NotEmpty(example.Code.Trim());
        Assert.Equal(example.Prints, printed);
    }

    [Fact]
    public void Stand_on_every_query()
    {
        var documented = Example.All.Select(e => e.Member).ToHashSet(StringComparer.Ordinal);
        var queries = typeof(TypedGraph).GetProperties().Select(p => p.PropertyType)
            .Concat(typeof(TypedGraph).GetMethods().Where(m => m.DeclaringType == typeof(TypedGraph)).Select(m => m.ReturnType))
            .Where(t => t.Namespace!.StartsWith("KnowledgeGraph.Query.Typed.", StringComparison.Ordinal));

        Assert.All(queries, query => Assert.Contains("T:" + query.FullName, documented));
    }
}
