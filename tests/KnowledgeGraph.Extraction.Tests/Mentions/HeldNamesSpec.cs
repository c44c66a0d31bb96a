using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Where names begin and end that hold another's name or a word that looks like a head.</summary>
public sealed class HeldNamesSpec
{
    [Theory]
    [InlineData("望溪大学软件学院的老师开了一门课。", "望溪大学软件学院")]
    [InlineData("课题由望溪科学院计算中心承担。", "望溪科学院计算中心")]
    [InlineData("望溪大学人工智能学院与企业签约。", "望溪大学人工智能学院")]
    public void A_part_of_an_unlisted_institution_is_one(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("学院里的学生很多，中心人流不断。")]
    [InlineData("大学里的学院各有各的做法。")]
    public void Parts_of_nothing_are_none(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("铂岚方面告诉远山证券报记者，订单很多。")]
    [InlineData("据远山证券日报报道，订单很多。")]
    public void A_paper_with_a_firms_head_is_no_firm(string text) => Assert.DoesNotContain(Reading.Of(text).Names(EntityType.Company), name => name.EndsWith("证券", StringComparison.Ordinal));

    [Theory]
    [InlineData("首席财务官科莱特·温格表示，需求旺盛。", "科莱特·温格")]
    [InlineData("首席科学家伊莱·科恩辞职。", "伊莱·科恩")]
    public void A_foreign_person_begins_behind_the_title(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Person));
}
