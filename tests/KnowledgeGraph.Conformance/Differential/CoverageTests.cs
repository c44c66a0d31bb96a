using KnowledgeGraph.Conformance.Differential.Generation;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>What the generator makes: needs no server.</summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    private const int Full = 20_000;

    [Fact]
    public void A_full_run_uses_each_clause_and_function_a_hundred_times()
    {
        var count = new DifferentialCount();
        foreach (var seed in Enumerable.Range(0, Full))
        {
            count.Note(QueryMaker.Make(seed), Outcome.Failed("not run"));
        }

        output.WriteLine(string.Join(", ", count.Uses.OrderBy(u => u.Value).Take(60).Select(u => u.Key + " " + u.Value)));
        Assert.All(count.Uses, u => Assert.True(u.Value >= 100, $"{u.Key} is used only {u.Value} times"));
    }
}
