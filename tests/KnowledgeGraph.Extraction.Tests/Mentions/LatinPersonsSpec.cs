using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>People by their Latin names, and things that are called like people.</summary>
public sealed class LatinPersonsSpec
{
    [Theory]
    [InlineData("我们请来了 Karen Millford 讲讲她的看法。", "Karen Millford")]
    [InlineData("论文一作是 Jianwei Luo，目前在读博士。", "Jianwei Luo")]
    [InlineData("创始人 Amrod Tavell 上周离开。", "Amrod Tavell")]
    [InlineData("请看 Ravi K. Anand-Pillai 的博客。", "Ravi K. Anand-Pillai")]
    [InlineData("作者是 Pieter van der Holm。", "Pieter van der Holm")]
    [InlineData("到场的有 Karen Millford、Oskoda Brevin 等人。", "Oskoda Brevin")]
    [InlineData("图灵奖得主约书亚·本德尔（Joshua Bendel）到场。", "Joshua Bendel")]
    [InlineData("随后 Karen 表示，她不着急。", "Karen")]
    [InlineData("Grace Millford 教授主持了讨论。", "Grace Millford")]
    public void Latin_names_are_people_by_their_form_and_the_words_beside_them(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("他投了 Harvey Labs 和 Karen Capital。")]
    [InlineData("Jasper Cloud 今天更新了。")]
    [InlineData("Grace 认为这样更快。")]
    [InlineData("James Webb Space Telescope 拍下了照片。")]
    [InlineData("Karen Millford Foundation 提供了资助。")]
    [InlineData("Will People Pay 是一篇文章。")]
    [InlineData("他爱用 OpenWeb Studio 写作。")]
    public void Firms_things_and_phrases_that_begin_like_people_are_nobody(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Person));

    [Fact]
    public void Somebody_named_in_full_is_meant_by_one_name()
    {
        var reading = Reading.Of("Karen Millford 昨天到访。Millford 参观了实验室，Karen 很高兴。");
        Assert.Equal(["Karen Millford", "Millford", "Karen"], reading.Entity("Karen Millford").Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void What_has_somebodys_name_is_not_that_person() =>
        Assert.DoesNotContain("Millford", Reading.Of("Karen Millford 昨天到访，随后谈到 Millford 定律。").Names(EntityType.Person));

    [Fact]
    public void A_name_broken_over_two_lines_is_one() =>
        Assert.Single(Reading.Of("昨天下午的会场里坐满了从各地赶来的听众和记者们，第一位演讲的嘉宾是 Karen\nMillford，她讲了很久。").Names(EntityType.Person));

    [Fact]
    public void Names_below_one_another_are_two() =>
        Assert.Equal(["Karen Millford", "Oleg Brevin"], Reading.Of("名单：\nKaren Millford\nOleg Brevin\n").Names(EntityType.Person));

    [Theory]
    [InlineData("这款工具支持云鹿、David、Python 等。")]
    [InlineData("Robert 和我都觉得可行。")]
    public void A_given_name_alone_is_no_thing(string text) =>
        Assert.DoesNotContain(Reading.Of(text).Entities, entity => entity.Name is "David" or "Robert" && entity.Type != EntityType.Person);

    [Theory]
    [InlineData("他们推出名为“Karen”的助手。", "Karen")]
    public void A_thing_that_is_told_to_be_called_so_keeps_the_name(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Product));
}
