using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>One name that stands in another: who makes a thing, and the larger place before the smaller.</summary>
public sealed class NamesInNamesSpec
{
    [Theory]
    [InlineData("清华大学天枢大模型上线。", "清华大学")]
    [InlineData("论坛介绍了复旦大学“天枢”大模型。", "复旦大学")]
    public void A_university_before_its_model_is_named_too(string text, string name)
    {
        var read = Reading.Of(text);
        Assert.Equal([name], read.Names(EntityType.Institution));
        Assert.Single(read.Names(EntityType.Model));
    }

    [Fact]
    public void A_short_name_that_is_also_a_number_is_proved_by_what_the_firm_makes()
    {
        Assert.Equal(["360"], Reading.Of("评测了360智脑。").Names(EntityType.Company));
        Assert.Empty(Reading.Of("评测了360个样本。").Names(EntityType.Company));
    }

    [Theory]
    [InlineData("总部设在美国加州。", "美国", "加州")]
    [InlineData("门店开在南京市鼓楼区。", "南京市", "鼓楼区")]
    [InlineData("新址在北京海淀清华科技园。", "北京", "海淀")]
    [InlineData("会场设在中国香港。", "中国香港")]
    public void A_place_behind_the_larger_one_is_a_place_of_its_own(string text, params string[] names) => Assert.Equal(names, Reading.Of(text).Names(EntityType.Region));

    [Fact]
    public void Whom_something_calls_its_father_is_a_person() => Assert.Equal(["陆宏展"], Reading.Of("在现场，芯片之父陆宏展展示了新系统。").Names(EntityType.Person));
}
