using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Resolution.Tests.Support;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class Filings_of_models
{
    private static readonly TimeValue August31 = TimeValue.Day(2023, 8, 31);

    private readonly PlainLexicon _lexicon = new();

    [Theory]
    [InlineData("首批")]
    [InlineData("第一批")]
    [InlineData("第1批")]
    public void The_first_batch_is_one_filing_however_it_is_written(string batch)
    {
        var filing = Assert.Single(_lexicon.Graph(Filed("首文。", "生成式", batch), Filed("次文。", "生成式", "首批")).Labelled("Filing"));
        Assert.Equal("首批", filing.Text("batch"));
        Assert.Equal(1L, filing.Properties["batchNumber"]);
        Assert.Equal("生成式备案（首批）", filing.Text("name"));
        Assert.Equal("unknown", filing.Text("authority"));
    }

    [Theory]
    [InlineData("第二批", "第二批", 2)]
    [InlineData("第 12 批", "第十二批", 12)]
    [InlineData("第二十三批", "第二十三批", 23)]
    public void Later_batches_are_counted(string words, string name, long number)
    {
        var filing = Assert.Single(_lexicon.Graph(Filed("首文。", "生成式", words)).Labelled("Filing"));
        Assert.Equal(name, filing.Text("batch"));
        Assert.Equal(number, filing.Properties["batchNumber"]);
    }

    [Fact]
    public void Another_regime_is_another_filing() =>
        Assert.Equal(2, _lexicon.Graph(Filed("首文。", "生成式", "首批"), Filed("次文。", "深度合成算法", "首批")).Labelled("Filing").Length);

    [Fact]
    public void A_date_is_no_batch()
    {
        var graph = _lexicon.Graph(Filed("首文。", "生成式", "首批"), Filed("次文。", "生成式", null, August31));
        Assert.Equal(["unknown", "首批"], graph.Labelled("Filing").Select(f => f.Text("batch")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_dates_are_two_relationships_to_one_filing()
    {
        var graph = _lexicon.Graph(Filed("首文。", null, null, August31), Filed("次文。", null, null, TimeValue.Day(2023, 11, 3)));
        Assert.Single(graph.Labelled("Filing"));
        Assert.Equal(["2023-08-31", "2023-11-03"], graph.Typed("PASSED_FILING").Select(e => (string)e.Properties["date"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Batch_and_date_stand_on_the_relationship()
    {
        var fact = Assert.Single(_lexicon.Graph(Filed("首文。", "生成式", "第一批", August31)).Typed("PASSED_FILING"));
        Assert.Equal("首批", fact.Properties["batch"]);
        Assert.Equal("2023-08-31", fact.Properties["date"]);
        Assert.Equal(new DateOnly(2023, 8, 31), fact.Properties["from"]);
    }

    [Fact]
    public void An_announced_total_and_its_regions_hang_on_the_filing_that_the_article_names()
    {
        var graph = _lexicon.Graph(new ArticleBuilder("首批备案名单11家，广东2家，深圳2家。")
            .Entity("e1", EntityType.Filing, "首批备案名单", scope: EntityScope.Article)
            .Entity("e2", EntityType.Region, "广东").Entity("e3", EntityType.Region, "深圳")
            .Figure("f1", "11家", 11, "家", "通过备案的大模型").Figure("f2", "广东2家", 2, "家", "通过备案的大模型").Figure("f3", "深圳2家", 2, "家", "通过备案的大模型")
            .Claim("HAS_FIGURE", "e1", "f1", batch: "首批", regime: "生成式")
            .Claim("HAS_FIGURE", "e1", "f2").Claim("HAS_FIGURE", "e1", "f3")
            .Claim("IN_REGION", "f2", "e2").Claim("IN_REGION", "f3", "e3"));
        var filing = Assert.Single(graph.Labelled("Filing"));
        Assert.Equal("首批", filing.Text("batch"));
        Assert.Equal(["首批备案名单"], (string[])filing.Properties["aliases"]);
        Assert.Equal(3, graph.Typed("HAS_FIGURE").Length);
        Assert.Equal(["广东", "深圳"], graph.Typed("IN_REGION").Select(e => graph.Node(e.To)).Names());
        Assert.Equal(filing.Id, Assert.Single(graph.Typed("MENTIONED_IN"), e => e.From == filing.Id).From);
    }

    private static ArticleBuilder Filed(string text, string? regime, string? batch, TimeValue? time = null) =>
        new ArticleBuilder(text + "甲言备案").Entity("e1", EntityType.Model, "甲言").Claim("PASSED_FILING", "e1", batch: batch, regime: regime, time: time);
}
