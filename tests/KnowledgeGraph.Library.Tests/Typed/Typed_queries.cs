using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Library.Tests.Support;
using KnowledgeGraph.Query.Typed;
using KnowledgeGraph.Query.Typed.Facts;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Library.Tests.Typed;

public sealed class Typed_queries(SampleGraph sample)
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly TypedGraph _graph = sample.Graph;

    [Fact]
    public async Task Conditions_narrow_one_another()
    {
        var models = await _graph.Entities.Models().ToListAsync(Cancel);
        var filed = await _graph.Entities.Models().FiledOn("2023-08-31").ToListAsync(Cancel);
        var ofBaidu = await _graph.Entities.Models().FiledOn("2023-08").MadeBy("百度").ToListAsync(Cancel);

        Assert.True(models.Count > filed.Count && filed.Count > ofBaidu.Count);
        Assert.Equal(["文心一言"], ofBaidu.Select(m => m.Name));
        Assert.All(models, m => Assert.Equal(EntityType.Model, m.Kind));
    }

    [Fact]
    public async Task A_condition_leaves_the_query_it_was_put_on_as_it_was()
    {
        var models = _graph.Entities.Models();
        var count = await models.CountAsync(Cancel);
        _ = models.MadeBy("百度").Take(1);

        Assert.Equal(count, await models.CountAsync(Cancel));
    }

    [Fact]
    public async Task Streaming_gives_what_a_list_gives()
    {
        var streamed = new List<string>();
        await foreach (var fact in _graph.Facts.WithCancellation(Cancel))
        {
            streamed.Add(fact.Id);
        }

        Assert.Equal((await _graph.Facts.ToListAsync(Cancel)).Select(f => f.Id), streamed);
        Assert.True(streamed.Count > 100);
    }

    [Fact]
    public async Task A_stream_may_be_left_early()
    {
        var seen = 0;
        await foreach (var _ in _graph.Facts)
        {
            if (++seen == 3)
            {
                break;
            }
        }

        Assert.Equal(3, seen);
        Assert.Equal(2, await _graph.Facts.Take(2).CountAsync(Cancel));
        Assert.Empty(await _graph.Facts.Take(0).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_stream_stops_when_it_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in _graph.Facts.WithCancellation(stop.Token))
            {
                await stop.CancelAsync();
            }
        });
    }

    [Fact]
    public async Task A_failure_of_the_store_comes_out_of_the_stream()
    {
        var broken = _graph.Cypher.StreamAsync("RETURN 1 / 0 AS x", null, r => r.Get<long>("x"), Cancel);

        await Assert.ThrowsAsync<StoreException>(async () => await broken.GetAsyncEnumerator(Cancel).MoveNextAsync());
    }

    [Fact]
    public async Task A_fact_leads_to_its_words()
    {
        var fact = (await _graph.Facts.OfType(Relations.PassedFiling).From("文心一言").ToListAsync(Cancel))[0];
        var evidence = await _graph.EvidenceOf(fact.Id).ToListAsync(Cancel);

        Assert.Equal(new DateOnly(2023, 8, 31), fact.Since);
        Assert.Equal(fact.Support, evidence.Where(e => e.Modality == "asserted").Select(e => e.Article).Distinct().Count());
        Assert.All(evidence, e => Assert.Equal(e.Quote.EnumerateRunes().Count(), e.End - e.Start));
    }

    [Fact]
    public async Task A_timeline_is_in_order_and_within_its_days()
    {
        var first = new DateOnly(2023, 8, 1);
        var entries = await _graph.Timeline.Between(first, first.AddMonths(1).AddDays(-1)).ToListAsync(Cancel);

        Assert.NotEmpty(entries);
        Assert.All(entries, e => Assert.True(e.Until >= first && e.Since <= new DateOnly(2023, 8, 31)));
        Assert.Equal(entries.Select(e => e.Date).Order(StringComparer.Ordinal), entries.Select(e => e.Date));
    }

    [Fact]
    public async Task Figures_carry_their_unit_and_their_proof()
    {
        var counts = await _graph.Figures.ParameterCounts().ToListAsync(Cancel);

        Assert.NotEmpty(counts);
        Assert.All(counts, f => Assert.True(f is { Unit: "参数", Evidence.Count: > 0, Support: > 0 }));
        Assert.All(await _graph.Figures.AtLeast(1e9).AtMost(2e11).ToListAsync(Cancel), f => Assert.InRange(f.Value, 0, 2e11));
    }

    [Fact]
    public async Task A_hostile_name_finds_nothing() =>
        Assert.Empty(await _graph.Entities.Named("' OR 1=1 RETURN n //").ToListAsync(Cancel));

    [Fact]
    public void Misuse_is_refused_before_anything_runs()
    {
        Assert.Throws<ArgumentException>(() => _graph.Entities.Named(" "));
        Assert.Throws<ArgumentException>(() => _graph.Facts.OfType());
        Assert.Throws<ArgumentOutOfRangeException>(() => _graph.Timeline.Between(new DateOnly(2024, 1, 2), new DateOnly(2024, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => _graph.Facts.Take(-1));
    }

    [Fact]
    public void Relations_are_those_of_the_schema() => Assert.Equal(
        GraphSchema.Default.Projection.Rows.Where(r => r.HasRelationship).Select(r => r.Relationship).Order(StringComparer.Ordinal),
        typeof(Relations).GetFields().Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_writing_statement_is_refused() =>
        Assert.Equal(StoreError.ReadOnly, (await Assert.ThrowsAsync<StoreException>(() => _graph.Cypher.RunAsync("CREATE (:X)", cancellationToken: Cancel))).Error);
}
