using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.Comparing;
using KnowledgeGraph.Rebuild.Tests.Incremental;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.TestSupport.Stores;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Rebuild.Tests.Comparing;

public sealed class What_a_build_would_change : IDisposable
{
    private readonly BuildSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_graph_compared_with_itself_changes_nothing() => Assert.True(GraphDifference.Of(Graph("云辰科技收购了衡界科技。"), Graph("云辰科技收购了衡界科技。")).IsEmpty);

    [Fact]
    public void A_claim_that_comes_and_one_that_goes_are_told_in_names_and_words()
    {
        var difference = GraphDifference.Of(Graph("云辰科技收购了衡界科技。"), Graph("云辰科技收购了朔域科技。"));

        Assert.Contains(difference.Added, c => c is { Subject: "云辰科技", Predicate: "ACQUIRED", Object: "朔域科技" } && c.Quote.Contains("朔域科技", StringComparison.Ordinal));
        Assert.Contains(difference.Removed, c => c is { Predicate: "ACQUIRED", Object: "衡界科技" });
        Assert.Contains(difference.NewNodes, n => n.StartsWith("朔域科技", StringComparison.Ordinal));
        Assert.Contains(difference.OldNodes, n => n.StartsWith("衡界科技", StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_in_an_article_edited_elsewhere_only_moves()
    {
        var difference = GraphDifference.Of(Graph("云辰科技收购了衡界科技。"), Graph("昨天没有别的消息。\n\n云辰科技收购了衡界科技。"));

        Assert.Empty(difference.Added.Concat(difference.Removed));
        Assert.True(difference.Restated > 0);
        Assert.False(difference.IsEmpty);
    }

    [Fact]
    public async Task From_what_is_remembered_it_is_what_two_whole_graphs_tell()
    {
        _site.Write("a.txt", "云辰科技收购了衡界科技。云辰科技发布了澈言大模型。\n");
        _site.Write("b.txt", "朔域科技（以下简称“朔域”）成立于2011年。朔域与云辰科技合作。\n");
        _site.Write("c.txt", "衡界科技成立于2012年，总部位于杭州。\n");
        await _site.BuildAsync(Lexicon.BuiltIn);
        _site.Write("a.txt", "今天没有别的消息。\n\n云辰科技收购了衡界科技。云辰科技发布了青鸾大模型，参数规模达到300亿。\n");
        _site.Write("d.txt", "2023年5月6日，云辰科技发布了澈言大模型。\n");
        _site.Delete("c.txt");
        var stored = await _site.StoredAsync();
        var state = File.ReadAllBytes(_site.State);

        await using var store = new EmbeddedStore(_site.Store);
        var quick = (await Builder(_site.State).CompareAsync(store, BuildInput.Of([_site.Articles]), TestContext.Current.CancellationToken)).Difference;
        var whole = (await Builder(null).CompareAsync(store, BuildInput.Of([_site.Articles]), TestContext.Current.CancellationToken)).Difference;

        Assert.Equal(Told(whole), Told(quick));
        Assert.NotEmpty(quick.Added);
        Assert.NotEmpty(quick.Removed);
        Assert.True(quick.Restated > 0);
        Assert.Equal(stored, await StoreDigest.OfAsync(store));
        Assert.Equal(state, File.ReadAllBytes(_site.State));
    }

    [Fact]
    public async Task A_name_that_changes_is_told_of_every_claim_that_bears_it()
    {
        var (before, after) = (Row("云辰科技"), Row("云辰智能科技"));
        _site.Write("a.txt", "云辰科技收购了衡界科技。\n");
        _site.Write("b.txt", "云辰科技成立于2011年。\n");
        await _site.BuildAsync(before);

        await using var store = new EmbeddedStore(_site.Store);
        var quick = (await Builder(_site.State, after).CompareAsync(store, BuildInput.Of([_site.Articles]), TestContext.Current.CancellationToken)).Difference;
        var whole = (await Builder(null, after).CompareAsync(store, BuildInput.Of([_site.Articles]), TestContext.Current.CancellationToken)).Difference;

        Assert.Equal(Told(whole), Told(quick));
        Assert.False(quick.IsEmpty);
    }

    [Fact]
    public async Task A_store_that_somebody_else_changed_is_compared_whole()
    {
        _site.Write("a.txt", "云辰科技收购了衡界科技。\n");
        await _site.BuildAsync(Lexicon.BuiltIn);
        await _site.EditAsync("MATCH (n:Company) DETACH DELETE n");

        await using var store = new EmbeddedStore(_site.Store);
        var difference = (await Builder(_site.State).CompareAsync(store, BuildInput.Of([_site.Articles]), TestContext.Current.CancellationToken)).Difference;

        Assert.NotEmpty(difference.NewNodes);
    }

    private static GraphBuilder Builder(string? state, Lexicon? lexicon = null) => new(new BuildOptions { Threads = 2, StatePath = state, Lexicon = lexicon ?? Lexicon.BuiltIn });

    private static Lexicon Row(string name) => Lexicon.From([new LexiconSource("own.tsv", $"id\tname\ttype\taliases\nc/cloud\t{name}\tCompany\t云辰科技\n")]);

    private static string Told(GraphDifference difference) => string.Join('\n', [
        .. difference.Added.Select(c => "+ " + c), .. difference.Removed.Select(c => "- " + c),
        .. difference.Changed.Select(c => $"~ {c.Before} | {c.After} | {string.Join(',', c.Properties)}"),
        .. difference.NewNodes.Select(n => "+ name " + n), .. difference.OldNodes.Select(n => "- name " + n),
        $"{difference.Restated} moved, {difference.Elements} elements",
    ]);

    private PropertyGraph Graph(string text)
    {
        _site.Write("one.txt", text + "\n");
        return new GraphBuilder(new BuildOptions { Lexicon = Lexicon.Empty, Threads = 1 }).Preview([_site.Articles]);
    }
}
