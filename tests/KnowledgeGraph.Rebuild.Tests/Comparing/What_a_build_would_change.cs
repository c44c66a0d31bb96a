using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Comparing;
using KnowledgeGraph.Rebuild.Tests.Incremental;
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

    private PropertyGraph Graph(string text)
    {
        _site.Write("one.txt", text + "\n");
        return new GraphBuilder(new BuildOptions { Lexicon = Lexicon.Empty, Threads = 1 }).Preview([_site.Articles]);
    }
}
