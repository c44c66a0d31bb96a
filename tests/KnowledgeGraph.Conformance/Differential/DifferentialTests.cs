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
/// behind; every case that differs is made smaller and shown when it is found. <c>KG_DIFFERENTIAL</c> says how many queries (the
/// full form: 20000); <c>KG_DIFFERENTIAL_SEEDS</c>, with commas between, which ones instead.
/// </summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int Block = 25;
    private const int Full = 20_000;
    private const int Short = 200;

    /// <summary>After so many cases the counts are shown.</summary>
    private const int Step = 500;

    /// <summary>So many smaller cases are tried for one difference: each is planned anew by the server.</summary>
    private const int MostTries = 150;

    /// <summary>So many differences end a run.</summary>
    private const int Enough = 300;

    /// <summary>The short form draws from blocks that are known to agree, so that it fails for a reason in the code only.</summary>
    private const int TriedBlocks = 40;

    private readonly DifferentialCount _count = new();
    private readonly List<int> _differences = [];

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
            Run(server, store, Named(), wanted);
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

        Assert.Empty(_differences);
    }

    /// <summary>Whoever names a case wants to see what it gives, also where the difference is meant.</summary>
    private static string? Seeds => Environment.GetEnvironmentVariable("KG_DIFFERENTIAL_SEEDS") is { Length: > 0 } seeds ? seeds : null;

    private static bool ShowsAll => Seeds is not null;

    private static IReadOnlyList<DifferentialBlock>? Named() => Seeds is { } seeds
        ? [.. seeds.Split(',').Select(s => new DifferentialBlock([QueryMaker.Make(int.Parse(s, CultureInfo.InvariantCulture))]))]
        : null;

    private void Run(ServerSide server, EmbeddedStore store, IReadOnlyList<DifferentialBlock>? named, int wanted)
    {
        var tries = named?.Count ?? (wanted + Block - 1) / Block;
        var next = 0;
        var blocks = named is null
            ? Gen.Choose(0, wanted > Short ? 50_000_000 : TriedBlocks).Select(b => new DifferentialBlock([.. Enumerable.Range(b * Block, Block).Select(QueryMaker.Make)]))
            : Gen.Constant(0).Select(_ => named[next++ % named.Count]);
        var property = Prop.ForAll(blocks.ToArbitrary(), block =>
        {
            foreach (var @case in block.Cases.Where(c => DifferenceAsync(server, store, c, isCounted: true).GetAwaiter().GetResult() is not null))
            {
                _differences.Add(@case.Seed);
                output.WriteLine(Smallest(server, store, @case));
            }

            ShowProgress();
            return _differences.Count < Enough;
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tries).WithQuietOnSuccess(true), property);
    }

    private void ShowProgress()
    {
        if (_count.Cases % Step == 0)
        {
            output.WriteLine(_count.Report());
        }
    }

    /// <summary>The smallest case that differs in the same way, with what both sides give.</summary>
    private string Smallest(ServerSide server, EmbeddedStore store, DifferentialCase @case)
    {
        var last = "";
        var tries = 0;
        var cases = Arb.From(Gen.Constant(new DifferentialBlock([@case])), b => b.Smaller());
        var property = Prop.ForAll(cases, block =>
        {
            if (tries++ >= MostTries)
            {
                return true;
            }

            var difference = DifferenceAsync(server, store, block.Cases[0], isCounted: false).GetAwaiter().GetResult();
            last = difference is null ? last : block + "\n" + difference;
            return difference is null;
        });
        try
        {
            Check.One(Config.QuickThrowOnFailure.WithMaxTest(1).WithQuietOnSuccess(true), property);
        }
        catch (Exception error) when (last.Length > 0 && error is not OutOfMemoryException)
        {
            // What it says is the whole trace of getting smaller.
        }

        return last + "\nfrom: " + @case.Query;
    }

    private async Task<string?> DifferenceAsync(ServerSide server, EmbeddedStore store, DifferentialCase @case, bool isCounted)
    {
        var theirs = await server.RunAsync(@case.Setup, @case.Query, @case.Writes);
        if (isCounted)
        {
            _count.Note(@case, theirs);
        }

        var engine = EngineSide.Run(@case.Setup, @case.Query, @case.Writes);
        var embedded = await EmbeddedSide.RunAsync(store, @case.Setup, @case.Query, @case.Writes);
        var difference = Outcome.Difference(engine, theirs, @case.IsOrdered) ?? Outcome.Difference(embedded, theirs, @case.IsOrdered);
        if (difference is null || ShowsAll || await KnownAsync(server, @case, [engine, embedded]) is not { } known)
        {
            return difference;
        }

        if (isCounted)
        {
            _count.Note(known, @case.Seed);
        }

        return null;
    }

    /// <summary>The meant difference by which a case differs: asked in other words, the server gives what we gave.</summary>
    private static async Task<KnownDifference?> KnownAsync(ServerSide server, DifferentialCase @case, Outcome[] ours)
    {
        foreach (var known in KnownDifference.All)
        {
            var query = string.Join(' ', known.OtherWords([.. @case.Clauses.Select(c => c.ToString())]));
            if (query == @case.Query)
            {
                continue;
            }

            var theirs = await server.RunAsync(@case.Setup, query, @case.Writes);
            if (Array.TrueForAll(ours, o => Outcome.Difference(o, theirs, @case.IsOrdered) is null))
            {
                return known;
            }
        }

        return null;
    }
}
