using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Places in a sentence where only a firm stands: it opens the clause and does what firms do, it stands between words said of firms, it ends as firms' names do.</summary>
public sealed class FirmPlacesSpec
{
    [Theory]
    [InlineData("近日，铂岚正式推出新产品。", "铂岚")]
    [InlineData("2023年8月31日，铂岚首次亮出自研大模型。", "铂岚")]
    [InlineData("铂岚于2023年3月宣布裁员。", "铂岚")]
    [InlineData("铂岚正在搭建算力平台。", "铂岚")]
    [InlineData("Zelvora今日正式推出新产品。", "Zelvora")]
    [InlineData("融资后，铂岚估值逾百亿元。", "铂岚")]
    public void It_opens_a_clause_and_does_what_firms_do(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("该模型由铂岚研发。", "铂岚")]
    [InlineData("清华大学与铂岚达成战略合作。", "铂岚")]
    [InlineData("这家公司获铂岚投资。", "铂岚")]
    [InlineData("该公司被铂岚全资收购。", "铂岚")]
    [InlineData("他在那一年创立了铂岚。", "铂岚")]
    public void It_stands_between_words_that_are_said_of_firms(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("铂岚汽车宣布引入大模型。", "铂岚汽车")]
    [InlineData("铂岚银行营收增长。", "铂岚银行")]
    [InlineData("铂岚集团董事会通过了议案。", "铂岚集团")]
    [InlineData("红杉数据总部位于杭州。", "红杉数据")]
    public void What_ends_firms_names_belongs_to_the_name(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("近日，李一山推出新书。")]
    [InlineData("小编将带大家看看新规发布之后的变化。")]
    [InlineData("铂岚大学与铂岚研究院达成战略合作。")]
    [InlineData("据介绍，新集群采用了新架构，首单有望年内落地。")]
    [InlineData("训练数据总部位于何处并不重要，公开数据发布后引起讨论。")]
    [InlineData("斯里尼瓦斯表示，公司会公布财报。")]
    public void People_institutes_and_ordinary_words_in_the_same_places_are_no_firms(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Company));
}
