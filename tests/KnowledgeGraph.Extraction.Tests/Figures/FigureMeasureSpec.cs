using KnowledgeGraph.Core.Entities;
using static KnowledgeGraph.Core.Entities.EntityType;

namespace KnowledgeGraph.Extraction.Tests.Figures;

/// <summary>What a figure measures and as of when, as <c>measure@time</c>.</summary>
public sealed class FigureMeasureSpec
{
    private static readonly (string, EntityType)[] Names = [("云帆", Company), ("星海", Model), ("我国", Region)];

    [Theory]
    [InlineData("2023年上半年，云帆营收3亿元，同比增长8%。", "营收@2023-H1|营收同比增长@2023-H1")]
    [InlineData("2023年第四季度，云帆营收3亿元，全年营收9亿元。", "营收@2023-Q4|全年营收@")]
    [InlineData("云帆公布2023年财报，全年营收9亿元。", "全年营收@2023")]
    [InlineData("云帆员工为10万人，较上年减少2.8%。", "员工@|员工较上年减少@")]
    [InlineData("云帆净利润同比下降13.7%。", "净利润同比下降@")]
    [InlineData("云帆销售费用同比增加9.3%达2.6亿元。", "销售费用同比增加@|销售费用@")]
    [InlineData("云帆的三项收入分别为3亿元、4亿元和5亿元。", "三项收入@|三项收入@|三项收入@")]
    [InlineData("云帆员工超过800人。", "员工@")]
    [InlineData("云帆已服务300万家客户。", "客户@")]
    [InlineData("云帆成本降低到70万元。", "成本@")]
    [InlineData("星海的上下文长度从20万字提升到200万字。", "上下文长度@")]
    [InlineData("云帆成立于2015年，注册资本1000万元。", "注册资本@")]
    [InlineData("2017年成立的云帆估值100亿元。", "估值@")]
    [InlineData("2023年8月云帆完成改版，随后用户达到300万人。", "用户@")]
    [InlineData("云帆利润率较去年提高了5个百分点。", "利润率较去年提高@")]
    [InlineData("截至2023年7月，云帆用户达到300万人。", "用户@2023-07")]
    [InlineData("云帆的5G基站超过230万个。", "5G基站@")]
    [InlineData("云帆股价涨10%报6元/股。", "股价涨@|股价@")]
    [InlineData("云帆营收3亿元，与上年同期相比增长8%。", "营收@|营收与上年同期相比增长@")]
    [InlineData("云帆的价格炒到了4.5万美元，折合人民币超过30万元。", "价格@")]
    [InlineData("我国拥有大模型厂商37家，占比30%。", "大模型厂商@|大模型厂商占比@")]
    [InlineData("我国已累计扶持300余家省级“隐形冠军”企业。", "省级隐形冠军企业@")]
    [InlineData("星海具备同类里最大的1.6Tbps互联带宽。", "互联带宽@")]
    [InlineData("云帆涨停，近14个交易日股价累涨26%。", "近14个交易日股价累涨@")]
    [InlineData("我国人工智能专利占全球申请量的38%。", "人工智能专利占全球申请量@")]
    [InlineData("星海在人文学科得分63.5，社会科学得分66.2，其余得分60.1。", "人文学科得分@|社会科学得分@|其余得分@")]
    [InlineData("星海得分54.5。", "得分@")]
    [InlineData("星海在物理科目上的得分达到了88分。", "物理科目得分@")]
    [InlineData("星海的推理成本降低至1%。", "推理成本@")]
    [InlineData("星海的推理成本下降到原来的10%。", "推理成本@")]
    [InlineData("星海的推理成本降低了90%。", "推理成本降低@")]
    [InlineData("我国人工智能专利申请量达150万件，占全球申请量的38%。", "人工智能专利申请量@|人工智能专利申请量占全球申请量@")]
    [InlineData("云帆访客人数突破30万人次，全网流量突破20亿，比上届增长90%。", "访客人数@|全网流量@|全网流量比上届增长@")]
    [InlineData("云帆推出了79个大模型——星海等先后亮相。", "大模型@")]
    [InlineData("云帆第二财季数据业务营收达到3亿元，与上年同期相比增长8%，与上一财季相比增长3%。", "第二财季数据业务营收@|第二财季数据业务营收与上年同期相比增长@|第二财季数据业务营收与上一财季相比增长@")]
    [InlineData("星海在300张加速卡上进行训练。", "加速卡@")]
    [InlineData("云帆蒸馏了6个模型开源给社区。", "模型@")]
    [InlineData("星海的衍生模型数量已突破9万。", "衍生模型数量@")]
    [InlineData("云帆的付费客户数量超过3万。", "付费客户数量@")]
    [InlineData("云帆员工数量超过3万。", "员工数量@")]
    [InlineData("云帆是国内唯一一家储备3万张加速卡的公司。", "加速卡@")]
    [InlineData("云帆是一家拥有800名员工的企业。", "员工@")]
    [InlineData("云帆推出100个面向医院的产品。", "面向医院的产品@")]
    public void Is_read_from_the_words_beside_it(string text, string expected) => Assert.Equal(expected.Split('|'), Told.Measured(text, Names));
}
