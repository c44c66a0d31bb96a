using KnowledgeGraph.Core.Entities;
using static KnowledgeGraph.Core.Entities.EntityType;

namespace KnowledgeGraph.Extraction.Tests.Figures;

/// <summary>Figures of what is no entity are stated for themselves where the words say of what they are.</summary>
public sealed class UnownedFiguresSpec
{
    private static readonly (string, EntityType)[] Names = [("云帆", Company), ("墨石", Product)];

    [Theory]
    [InlineData("调查显示，数据标注岗位的平均年薪超过20万元。", "数据标注岗位的平均年薪: 超过20万元 | 数据标注岗位的平均年薪超过20万元")]
    [InlineData("一家物流企业给运维工程师的报价是15k-20k/月。", "报价: 15k-20k/月 | 一家物流企业给运维工程师的报价是15k-20k/月")]
    [InlineData("硕士只占应聘者的30%左右。", "占应聘者: 30%左右 | 硕士只占应聘者的30%左右")]
    [InlineData("搭建一个训练集群的成本就在几十亿元。", "训练集群的成本: 几十亿元 | 搭建一个训练集群的成本就在几十亿元")]
    [InlineData("第三批备案信息已经公布，共有60个算法在列。", "算法: 60个 | 第三批备案信息已经公布，共有60个算法在列")]
    [InlineData("全国软件服务企业的营业收入突破8万亿元。", "全国软件服务企业的营业收入: 突破8万亿元 | 全国软件服务企业的营业收入突破8万亿元")]
    public void Where_the_words_say_of_what(string text, string stated) => Assert.Equal([stated], Told.OfThemselves(text, Names));

    [Theory]
    [InlineData("投后估值达到3亿美元。")] // somebody's
    [InlineData("其团队的规模为20人。")]
    [InlineData("当时的价格是6元。")]
    [InlineData("目前其团队的平均年薪为30万元。")]
    [InlineData("去年的收入已经超过4000万美元。")] // whose?
    [InlineData("移动端的下载量为500万次。")]
    [InlineData("全球市场份额达到32%。")]
    [InlineData("有人设计出年薪20万元的岗位。")] // describes what follows
    [InlineData("培训成本30万元的项目已经取消。")]
    [InlineData("这种方法的成本低20倍。")] // compared with what?
    [InlineData("现场有两个小孩。")]
    [InlineData("群里共5人。")]
    [InlineData("训练集群的成本可能增长30%。")]
    public void And_nowhere_else(string text) => Assert.Empty(Told.OfThemselves(text, Names));

    [Fact]
    public void What_somebody_has_is_not_stated_a_second_time()
    {
        const string text = "云帆的研发支出达到3亿元，墨石的准确率为98%。";
        Assert.Equal(["云帆 → 达到3亿元", "墨石 → 98%"], Told.By(text, Names));
        Assert.Empty(Told.OfThemselves(text, Names));
    }
}
