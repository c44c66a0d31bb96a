using System.Diagnostics;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Storage.Schema;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Storage.Tests.Delta;

/// <summary>A build that is killed at any moment leaves the graph of the last whole build, and the next build goes on from there.</summary>
public sealed class KilledBuildTests
{
    private const string PathVariable = "KG_TEST_KILLED_BUILD";
    private const int Size = 40;
    private const int Kills = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_killed_build_leaves_the_old_graph_or_the_new_one()
    {
        using var file = new TemporaryFile();
        var graphs = new[] { SampleGraph.Of(1, Size), SampleGraph.Of(2, Size) };
        var allowed = graphs.Select(GraphDigest.Of).ToHashSet(StringComparer.Ordinal);
        var random = new Random(7);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var builder = Start(file.Path);
            await UntilItCommits(file.Path, builder);
            await Task.Delay(random.Next(5, 150));
            builder.Kill(entireProcessTree: true);
            await builder.WaitForExitAsync();
            await using var store = new EmbeddedStore(file.Path);
            Assert.Contains(await StoreDigest.OfAsync(store), allowed);
        }

        await using (var store = new EmbeddedStore(file.Path))
        {
            await new GraphWriter(GraphSchema.Default).ApplyAsync(store, graphs[0]);
            Assert.Equal(GraphDigest.Of(graphs[0]), await StoreDigest.OfAsync(store));
        }

        Assert.Equal([file.Path], Directory.GetFiles(file.Folder));
    }

    /// <summary>The child process: builds one graph and the other in turn until it is killed.</summary>
    [Fact(Explicit = true)]
    public async Task Build_until_killed()
    {
        var path = Environment.GetEnvironmentVariable(PathVariable);
        Assert.SkipWhen(path is null, "runs only as the child of the test above");
        await using var store = new EmbeddedStore(path!);
        await new SchemaApplier(GraphSchema.Default).ApplyAsync(store);
        for (var i = 0; i < 10_000; i++)
        {
            await new GraphWriter(GraphSchema.Default).ApplyAsync(store, SampleGraph.Of(1 + (i % 2), Size));
        }
    }

    private static Process Start(string path)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in new[] { "exec", typeof(KilledBuildTests).Assembly.Location, "-explicit", "only", "-method", "*" + nameof(Build_until_killed) })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment[PathVariable] = path;
        return Process.Start(start)!;
    }

    /// <summary>Waits until the child has committed at least twice since it started.</summary>
    private static async Task UntilItCommits(string path, Process builder)
    {
        var clock = Stopwatch.StartNew();
        var first = await GenerationOf(path);
        while (await GenerationOf(path) < first + 2)
        {
            Assert.False(builder.HasExited, builder.HasExited ? await builder.StandardOutput.ReadToEndAsync() : "");
            Assert.True(clock.Elapsed < Patience, "the child process did not build");
            await Task.Delay(10);
        }
    }

    private static async Task<long> GenerationOf(string path)
    {
        await using var store = new EmbeddedStore(path);
        try
        {
            return (await store.ReadAsync(t => new BuildMark().ReadAsync(t))).Number;
        }
        catch (StoreException error) when (error.Error is StoreError.NotFound or StoreError.Format)
        {
            return 0;
        }
    }
}
