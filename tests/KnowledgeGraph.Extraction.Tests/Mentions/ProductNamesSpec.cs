using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class ProductNamesSpec
{
    [Theory]
    [InlineData("华为云星河训练服务器已经交付。", "华为云星河训练服务器")]
    [InlineData("团队用上了腾讯代码审查助手。", "腾讯代码审查助手")]
    [InlineData("模型跑在华为云云杉平台上。", "华为云云杉平台")]
    public void A_makers_name_and_a_head_make_a_product(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("医院上线了慢病追踪系统。", "慢病追踪系统")]
    [InlineData("公司发布了合同审查助手，免费使用。", "合同审查助手")]
    [InlineData("该厂推出面向律师的合同审查助手。", "合同审查助手")]
    [InlineData("我国自主研发的新一代矿井巡检机器人正式发布。", "矿井巡检机器人")]
    [InlineData("合同审查助手等应用都已接入。", "合同审查助手")]
    public void A_product_is_put_out(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("合同审查助手正在改变律师的工作。")]
    [InlineData("公司推出多款智能机器人。")]
    [InlineData("公司发布了一款写作助手。")]
    [InlineData("公司推出人工智能平台。")]
    [InlineData("华为芯片供不应求。")]
    [InlineData("腾讯云芯片厂商云集。")]
    [InlineData("华为智能系统工程师介绍了情况。")]
    [InlineData("这套系统很好用。")]
    public void A_class_of_products_is_none(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("该公司开发了一款聊天机器人，名为“云杉”。", "云杉")]
    [InlineData("他做出一个名为Yunshan的写作工具。", "Yunshan")]
    [InlineData("这是一款名叫“远山”的应用。", "远山")]
    public void A_product_is_called_by_its_name(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("大赛设有名为“飞跃”的奖项。")]
    [InlineData("他们称之为“奇点”。")]
    public void What_is_called_by_a_name_need_not_be_a_product(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));

    [Fact]
    public void A_list_of_products_with_a_known_one_names_products() =>
        Assert.Equal(["昇腾", "云杉", "说山画水"], Reading.Of("已适配多种芯片，包括昇腾、云杉和说山画水。").Names(EntityType.Product));

    [Fact]
    public void Latin_names_before_evaluations_are_products() =>
        Assert.Equal(["QingBench", "MedYun"], Reading.Of("在QingBench、MedYun等权威医疗评测上领先。").Names(EntityType.Product));

    [Theory]
    [InlineData("网络采用交换机CloudPine XH900搭建。", "CloudPine XH900")]
    [InlineData("通过腾讯PineStack混合云部署。", "腾讯PineStack")]
    [InlineData("昇腾V2.0已经上市。", "昇腾V2.0")]
    public void Names_of_several_latin_words_and_versions(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("腾讯CEO出席。")]
    [InlineData("华为AI团队参与。")]
    [InlineData("昇腾2023年出货翻番。")]
    public void Everybodys_latin_words_and_years_make_no_product(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product).Except(["昇腾"]));

    [Theory]
    [InlineData("公司打造“数字矿工大脑”。", "数字矿工大脑")]
    [InlineData("昨天上线“远山”。", "远山")]
    public void Quoted_names_of_what_is_built(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("市里打造“一轴两翼”。")]
    [InlineData("打造“拎包入住”的办公环境。")]
    public void Quoted_slogans_of_what_is_built_are_no_names(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));
}
