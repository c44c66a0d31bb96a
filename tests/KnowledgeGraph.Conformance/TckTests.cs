using KnowledgeGraph.Conformance.Tck;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conformance;

/// <summary>
/// openCypher's conformance scenarios: those in the folder that <c>KG_TCK</c> names, at whatever depth, else those beside the
/// checkout. <c>KG_TCK_FLIPS=all</c> turns the expectations of all of them, not of every tenth.
/// </summary>
public sealed class TckTests(ITestOutputHelper output)
{
    private const int Every = 10;

    /// <summary>A relative folder is meant from where the command was given, which the runner leaves, or else from the checkout's root.</summary>
    private static string Root => Environment.GetEnvironmentVariable("KG_TCK") is { Length: > 0 } given
        ? new[] { Environment.GetEnvironmentVariable("PWD") ?? "", SharedData.RepositoryRoot }.Select(from => Path.Combine(from, given)).FirstOrDefault(Directory.Exists) ?? given
        : SharedData.Require("tck");

    [Fact]
    public void The_engine_passes_every_scenario()
    {
        var outcomes = TckSuite.Run(Root);
        var report = TckSuite.Report(outcomes);
        output.WriteLine(report);
        Console.WriteLine(report);
        Assert.NotEmpty(outcomes);
        Assert.True(outcomes.All(o => o.Passed), report);
    }

    [Fact]
    public void The_runner_fails_every_scenario_whose_expectation_is_wrong()
    {
        var step = Environment.GetEnvironmentVariable("KG_TCK_FLIPS") == "all" ? 1 : Every;
        var root = Root;
        var passed = TckSuite.Scenarios(root).Where((_, i) => i % step == 0).Where(s => TckRun.Of(s, root).Passed).ToList();
        var flipped = passed.SelectMany(TckFlips.Of).ToList();
        var fooled = flipped.Where(s => TckRun.Of(s, root).Passed).Select(s => s.File + " " + s.Name).ToList();
        output.WriteLine($"{flipped.Count} wrong expectations in {passed.Count} scenarios, {fooled.Count} of them not noticed");
        Assert.All(passed, s => Assert.NotEmpty(TckFlips.Of(s)));
        Assert.Empty(fooled);
    }
}
