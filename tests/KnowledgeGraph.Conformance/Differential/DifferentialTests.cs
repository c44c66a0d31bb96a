using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Conformance.Differential.Generation;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>
/// Random, well-typed queries over random graphs give the same on the embedded store and on a real server, and leave the same
/// behind; a case that differs is made smaller. <c>KG_DIFFERENTIAL</c> says how many queries (the full form: 20000).
/// </summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int Block = 25;
    private const int Full = 20_000;
    private const int Short = 200;

    /// <summary>The short form draws from blocks that are known to agree, so that it fails for a reason in the code only.</summary>
    private const int TriedBlocks = 40;

    private readonly DifferentialCount _count = new();

    [Fact]
    public async Task The_embedded_store_gives_and_keeps_what_the_server_does()
    {
        var wanted = Environment.GetEnvironmentVariable("KG_DIFFERENTIAL") is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : Short;
        var fixture = new Neo4jServer();
        await fixture.InitializeAsync();
        var folder = Directory.CreateTempSubdirectory("kg-differential-").FullName;
        try
        {
            var address = AddressReader.Read(fixture.Require(), new Neo4jEnvironment());
            using var server = new ServerSide(address.Root, address.Database ?? "neo4j", address.User, address.Password);
            await using var store = new EmbeddedStore(Path.Combine(folder, "graph.kg"));
            Assert.SkipUnless(await server.IsEmptyAsync(), "the server holds data, and this test deletes all there is");
            Run(server, store, wanted);
        }
        finally
        {
            output.WriteLine(_count.Report());
            await fixture.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }

        if (_count.Cases >= Full)
        {
            Assert.All(_count.Uses, u => Assert.True(u.Value >= 100, u.Key + " was used too seldom"));
            Assert.True(_count.WithRows >= 0.6 * _count.Cases && _count.Written >= 0.3 * _count.Cases, "too few rows or writes");
        }

        Assert.True(_count.Cases >= wanted);
    }

    private void Run(ServerSide server, EmbeddedStore store, int wanted)
    {
        var blocks = Arb.From(
            Gen.Choose(0, wanted > Short ? 50_000_000 : TriedBlocks).Select(b => new DifferentialBlock([.. Enumerable.Range(b * Block, Block).Select(QueryMaker.Make)])),
            b => b.Smaller());
        var isShrinking = false;
        var property = Prop.ForAll(blocks, block => block.Cases.All(c =>
        {
            var difference = DifferenceAsync(server, store, c, isCounted: !isShrinking).GetAwaiter().GetResult();
            isShrinking |= difference is not null;
            return difference is null ? true : throw new InvalidOperationException(c + "\n" + difference);
        }));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest((wanted + Block - 1) / Block).WithQuietOnSuccess(true), property);
    }

    private async Task<string?> DifferenceAsync(ServerSide server, EmbeddedStore store, DifferentialCase @case, bool isCounted)
    {
        var theirs = await server.RunAsync(@case.Setup, @case.Query, @case.Writes);
        if (isCounted)
        {
            _count.Note(@case, theirs);
        }

        var difference = Outcome.Difference(EngineSide.Run(@case.Setup, @case.Query, @case.Writes), theirs, @case.IsOrdered)
            ?? Outcome.Difference(await EmbeddedSide.RunAsync(store, @case.Setup, @case.Query, @case.Writes), theirs, @case.IsOrdered);
        if (difference is not null && KnownDifference.All.FirstOrDefault(k => k.Query.IsMatch(@case.Query)) is { } known)
        {
            _count.Note(known);
            return null;
        }

        return difference;
    }
}
