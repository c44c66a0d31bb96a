using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class ModelNamesSpec
{
    [Theory]
    [InlineData("公司拿出了“鲲鱼”大模型。", "“鲲鱼”大模型")]
    [InlineData("华为在会上谈到盘古矿山大模型。", "盘古矿山大模型")]
    [InlineData("启明科技发布凌霄大模型，面向开发者。", "凌霄大模型")]
    [InlineData("有人拿Falcon-180B来比较。", "Falcon-180B")]
    [InlineData("这一成绩超过LLaMA2的水平。", "LLaMA2")]
    [InlineData("新一代大语言模型Qimeng3今日亮相。", "Qimeng3")]
    [InlineData("他们正训练盘古大模型5.0版本。", "盘古大模型5.0")]
    public void A_name_of_its_own_is_a_model(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Model));

    [Theory]
    [InlineData("大模型正在改变软件。")]
    [InlineData("通用大模型投入很大，行业大模型更近业务。")]
    [InlineData("公司支持万亿参数大模型的训练。")]
    [InlineData("人们谈论大模型“涌现”的能力。")]
    [InlineData("各家都开放大模型API。")]
    [InlineData("榜单采用C-Eval大模型评测。")]
    [InlineData("医院接入深度求索人工智能大模型。")]
    public void A_class_of_models_is_none(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Model));

    [Fact]
    public void A_field_before_the_head_is_a_model_where_somebody_makes_it()
    {
        Assert.Equal(["货运大模型"], Reading.Of("平台训练后的货运大模型正在研发。").Names(EntityType.Model));
        Assert.Empty(Reading.Of("业内看好金融大模型的前景。").Names(EntityType.Model));
    }

    [Fact]
    public void A_brand_before_平台_is_a_product() =>
        Assert.Equal(["盘古大模型平台"], Reading.Of("开发者可以使用盘古大模型平台。").Names(EntityType.Product));

    [Fact]
    public void A_brand_with_what_the_thing_is_is_a_product() =>
        Assert.Equal(["昇腾AI云服务"], Reading.Of("会上还展示了昇腾AI云服务。").Names(EntityType.Product));

    [Fact]
    public void Latin_names_in_a_list_are_what_their_neighbours_are() =>
        Assert.Equal(["C-Eval", "MathBench", "Gaokao"], Reading.Of("在C-Eval、MathBench和Gaokao上领先。").Names(EntityType.Product));
}
