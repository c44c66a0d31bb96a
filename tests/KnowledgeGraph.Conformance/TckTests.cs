using KnowledgeGraph.Conformance.Tck;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conformance;

public sealed class TckTests(ITestOutputHelper output)
{
    private const int Floor = 2242;

    [Fact]
    public void The_engine_passes_at_least_as_many_scenarios_as_it_did()
    {
        var root = Environment.GetEnvironmentVariable("KG_TCK") is { Length: > 0 } given ? given : SharedData.Require("tck");
        var outcomes = TckSuite.Run(root);
        output.WriteLine(TckSuite.Report(outcomes));
        Assert.NotEmpty(outcomes);
        Assert.True(outcomes.Count(o => o.Passed) >= Floor, $"{outcomes.Count(o => o.Passed)} of {outcomes.Count} passed, fewer than {Floor}");
    }
}
