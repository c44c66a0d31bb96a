using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Time;
using static KnowledgeGraph.Core.Entities.EntityType;

namespace KnowledgeGraph.Extraction.Tests.Figures;

public sealed class FigureOwnerTests
{
    private static readonly (string, EntityType)[] Names =
    [
        ("云帆", Company), ("星海科技", Company), ("星海", Model), ("星海-7B", Model), ("长风", Model), ("长风2", Model), ("墨石", Product),
        ("李一", Person), ("北京", Region), ("上海", Region), ("我国", Region), ("《服务管理办法》", Policy), ("大模型", Technology),
    ];

    [Theory]
    [InlineData("率先推出长风的云帆有100亿参数。", "长风 → 100亿参数")]
    [InlineData("云帆推出的长风有1000亿参数。", "长风 → 1000亿参数")]
    [InlineData("云帆则推出号称有1.6万亿参数的长风。", "长风 → 1.6万亿参数")]
    [InlineData("长风是新一代模型，参数规模为64亿。", "长风 → 64亿")]
    [InlineData("星海系列模型全部开源，其中有7B版本，即星海-7B。", "星海-7B → 7B")]
    public void Parameters_belong_to_the_model_never_to_its_maker(string text, string claim) => Assert.Equal([claim], Told.By(text, Names));

    [Fact]
    public void A_company_without_a_model_has_no_parameters() => Assert.Empty(Told.By("云帆称有100亿参数。", Names));

    [Theory]
    [InlineData("云帆累计营销投入超25亿元。", "云帆 → 超25亿元")]
    [InlineData("云帆的长风上下文窗口只有32K。", "长风 → 只有32K")]
    [InlineData("墨石的性能超过长风，提升1.3倍。", "墨石 → 1.3倍")]
    [InlineData("以云帆的长风为例，照机房的报价，其训练费用高达700万美元。", "长风 → 高达700万美元")]
    [InlineData("据云帆介绍，长风的准确率达98.8%。", "长风 → 达98.8%")]
    [InlineData("云帆以25-40k/月招聘算法工程师。", "云帆 → 25-40k/月")]
    [InlineData("我国已经开放45个大模型。", "我国 → 45个")]
    [InlineData("已有11家大模型通过《服务管理办法》备案。", "《服务管理办法》 → 11家")]
    [InlineData("墨石用户超2亿，日均调用量超3亿。", "墨石 → 超2亿|墨石 → 超3亿")]
    [InlineData("2022年大模型市场规模约为7亿元。", "大模型 → 约为7亿元")]
    [InlineData("首批获批的企业共有16家。其中北京6家，上海2家先行试用。", "北京 → 6家|上海 → 2家")]
    [InlineData("云帆蒸馏了6个模型，其中有4个模型来自长风。", "云帆 → 6个|长风 → 4个")]
    [InlineData("据北京介绍，上海的企业已超过100家，年产值超过80亿元。", "上海 → 超过100家|上海 → 超过80亿元")]
    [InlineData("云帆收入12亿元，较上年的10亿元大幅提升。", "云帆 → 12亿元")]
    [InlineData("云帆、星海科技分别上涨3%和5%。", "云帆 → 3%|星海科技 → 5%")]
    [InlineData("云帆营收256亿元，同比增长3%。", "云帆 → 256亿元|云帆 → 3%")]
    [InlineData("墨石得分82.5分，超过长风的78.2分。", "墨石 → 82.5分|长风 → 78.2分")]
    [InlineData("长风的成本是星海的3倍。", "长风 → 3倍")]
    [InlineData("日活超2亿的墨石接入了新功能。", "墨石 → 超2亿")]
    [InlineData("估值10亿美元的云帆被收购。", "云帆 → 10亿美元")]
    [InlineData("云帆发布墨石，带宽达3.2Tbps。", "墨石 → 达3.2Tbps")]
    [InlineData("云帆发布年报，营收3亿元。", "云帆 → 3亿元")]
    [InlineData("长风的上下文长度从20万字提升到200万字。", "长风 → 200万字")]
    [InlineData("北京建成基站11.3万个，算力规模达2.2万PFLOPS。", "北京 → 11.3万个|北京 → 达2.2万PFLOPS")]
    [InlineData("大模型市场规模为147亿元，预计明年这一数字将达到216亿元。", "大模型 → 147亿元|大模型 → 达到216亿元")]
    [InlineData("为了给长风注入知识，官方构建了1000亿token的数据集。", "长风 → 1000亿token")]
    public void A_figure_belongs_to_the_nearest_fitting_thing(string text, string claims) => Assert.Equal(claims.Split('|'), Told.By(text, Names));

    [Theory]
    [InlineData("云帆公告，收购星海科技的全部股权，总代价约20亿元。", "星海科技 → 约20亿元")]
    [InlineData("云帆以8亿元收购星海科技。", "星海科技 → 8亿元")]
    [InlineData("云帆对星海科技投资了100亿美元。", "星海科技 → 100亿美元")]
    [InlineData("云帆投资3亿元建设新园区。", "云帆 → 3亿元")]
    public void The_price_of_a_deal_is_that_of_what_was_bought(string text, string claim) => Assert.Equal([claim], Told.By(text, Names));

    [Theory]
    [InlineData("云帆发布了两款产品。")]
    [InlineData("云帆和星海科技占据85%的市场。")]
    [InlineData("李一从云帆离职，李一，有7年从业经验。")]
    [InlineData("云帆表示，一款新药平均需要10亿美元的投入。")]
    [InlineData("在云帆的案例中，矿井里有40米长的机器。")]
    [InlineData("付费客户总数突破2000家。")]
    [InlineData("墨石很受欢迎，旗下词典笔销量达600万台。")]
    [InlineData("新集群采用云帆交换机，可连接18000张卡。")]
    [InlineData("训练一次需要3000张墨石，耗电约1287兆瓦时。")]
    [InlineData("云帆（YF）、星海科技占据85%以上的市场。")]
    [InlineData("兼容墨石等框架，其中90%的算子可用。")]
    [InlineData("墨石参加考试，在10个科目中表现不错。")]
    [InlineData("当墨石向3亿用户开放后，一切都变了。")]
    [InlineData("云帆利用长风设计出新药，让研发成本降低70%。")]
    [InlineData("云帆推出“一带”布局，某地连续六年承办大会。")]
    [InlineData("云帆3nm工艺已经量产。")]
    [InlineData("墨石、长风等产品的用户超2亿。")]
    [InlineData("这是我国自主研发的系统，精度再提升30%。")]
    [InlineData("长风开源了7B、13B等尺寸。")]
    [InlineData("上半年，与长风相关的专利申请数量40余项。")]
    [InlineData("云帆发布了长风，这距离上一版推出不到3个月。")]
    [InlineData("云帆的人才来自各处，其中七成来自星海科技和北京。")]
    [InlineData("长风的调用方式灵活，1元可买200万tokens。")]
    [InlineData("长风的代码能力强，达到星海的96%。")]
    [InlineData("云帆基于长风建设了千亿级金融大模型。")]
    [InlineData("云帆（YF）、星海科技和北辰占据国内85%以上的芯片市场。")]
    [InlineData("长风的定价不高，约为星海的七分之一。")]
    public void Nobody_is_given_a_figure_that_is_not_his(string text) => Assert.Empty(Told.By(text, Names));

    [Theory]
    [InlineData("云帆营收达3亿元。", Modality.Asserted)]
    [InlineData("云帆预计营收将达3亿元。", Modality.Predicted)]
    [InlineData("2026年云帆营收将达到3亿元。", Modality.Predicted)]
    [InlineData("云帆计划投入3亿元。", Modality.Planned)]
    public void The_words_before_it_say_how_sure_it_is(string text, Modality modality) => Assert.Equal(modality, Told.ModalityOf(text, Names));

    [Theory]
    [InlineData("2023-2024年云帆营收增速在5%左右。", Modality.Predicted)]
    [InlineData("2022-2023年云帆营收增速在5%左右。", Modality.Predicted)]
    [InlineData("2021-2022年云帆营收增速在5%左右。", Modality.Asserted)]
    [InlineData("2023年云帆营收增速在5%左右。", Modality.Asserted)]
    public void Years_that_were_not_over_when_the_article_appeared_are_expected(string text, Modality modality) =>
        Assert.Equal(modality, Told.ModalityOf(text, new TimeValue(new DateOnly(2023, 9, 1), new DateOnly(2023, 9, 1), TimePrecision.Day), Names));
}
