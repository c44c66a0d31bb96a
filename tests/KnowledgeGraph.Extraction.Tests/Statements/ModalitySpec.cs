using KnowledgeGraph.Extraction.Tests.Rules;

namespace KnowledgeGraph.Extraction.Tests.Statements;

/// <summary>How sure the article is, of events and of figures alike.</summary>
public sealed class ModalitySpec
{
    [Theory]
    [InlineData("百度收购了智谱AI。", "ACQUIRED 百度 → 智谱AI")]
    [InlineData("百度计划收购智谱AI。", "ACQUIRED 百度 → 智谱AI (planned)")]
    [InlineData("百度拟收购智谱AI。", "ACQUIRED 百度 → 智谱AI (planned)")]
    [InlineData("百度将收购智谱AI。", "ACQUIRED 百度 → 智谱AI (planned)")]
    [InlineData("百度即将收购智谱AI。", "ACQUIRED 百度 → 智谱AI (planned)")]
    [InlineData("据传，百度收购了智谱AI。", "ACQUIRED 百度 → 智谱AI (rumoured)")]
    [InlineData("有消息称百度将收购智谱AI。", "ACQUIRED 百度 → 智谱AI (rumoured)")]
    [InlineData("知情人士透露，百度收购了智谱AI。", "ACQUIRED 百度 → 智谱AI (rumoured)")]
    [InlineData("百度有望收购智谱AI。", "ACQUIRED 百度 → 智谱AI (predicted)")]
    [InlineData("百度或将收购智谱AI。", "ACQUIRED 百度 → 智谱AI (predicted)")]
    [InlineData("百度并未收购智谱AI。", "ACQUIRED 百度 → 智谱AI (denied)")]
    [InlineData("百度否认收购智谱AI。", "ACQUIRED 百度 → 智谱AI (denied)")]
    [InlineData("百度收购智谱AI的传闻不属实。", "ACQUIRED 百度 → 智谱AI (denied)")]
    [InlineData("百度不是投资，而是收购了智谱AI。", "ACQUIRED 百度 → 智谱AI")]
    [InlineData("据悉，百度收购了智谱AI。", "ACQUIRED 百度 → 智谱AI")]
    [InlineData("百度在没有预告的情况下收购了智谱AI。", "ACQUIRED 百度 → 智谱AI")]
    [InlineData("百度在经历三年筹备后收购了智谱AI。", "ACQUIRED 百度 → 智谱AI")]
    [InlineData("百度在没有预告的情况下宣布计划收购智谱AI。", "ACQUIRED 百度 → 智谱AI (planned)")]
    [InlineData("百度正在筹备上市前收购智谱AI。", "ACQUIRED 百度 → 智谱AI (planned)")]
    public void Of_an_event(string text, string claim) => Assert.Contains(claim, Stated.By(text));

    [Theory]
    [InlineData("如果百度收购智谱AI，行业会变。")]
    [InlineData("一旦资金到位，百度收购智谱AI就会成真。")]
    [InlineData("百度是否收购智谱AI，尚不清楚。")]
    [InlineData("百度会收购智谱AI吗？")]
    [InlineData("市场希望百度收购智谱AI。")]
    [InlineData("百度放弃收购智谱AI。")]
    [InlineData("百度应当收购智谱AI。")]
    [InlineData("在计划收购智谱AI后，百度股价上涨。")]
    public void Conditions_questions_wishes_and_duties_state_nothing(string text) =>
        Assert.DoesNotContain(Stated.By(text), c => c.StartsWith("ACQUIRED", StringComparison.Ordinal));

    [Theory]
    [InlineData("百度营收达3亿元。", "")]
    [InlineData("2026年百度营收将达到3亿元。", " (predicted)")]
    [InlineData("预计明年百度营收3亿元。", " (predicted)")]
    [InlineData("IDC预测，百度营收为3亿元。", " (predicted)")]
    [InlineData("百度计划投入3亿元。", " (planned)")]
    [InlineData("百度目标是营收3亿元。", " (planned)")]
    [InlineData("百度营收或达3亿元。", " (predicted)")]
    [InlineData("据称，百度营收达3亿元。", " (rumoured)")]
    [InlineData("据说，百度营收达3亿元。", " (rumoured)")]
    [InlineData("听说百度营收达3亿元。", " (rumoured)")]
    [InlineData("用数据说明，百度营收达3亿元。", "")]
    [InlineData("百度营收没有达到3亿元。", " (denied)")]
    [InlineData("百度的训练需要3亿元投入。", "")]
    [InlineData("百度用户未达到1亿。", " (denied)")]
    public void Of_a_figure(string text, string modality) =>
        Assert.Contains(Stated.By(text), c => c.StartsWith("HAS_FIGURE 百度", StringComparison.Ordinal) && (modality.Length == 0 ? !c.EndsWith(')') : c.EndsWith(modality, StringComparison.Ordinal)));

    [Theory]
    [InlineData("百度或将收购智谱AI，交易金额3亿美元。", " (predicted)")]
    [InlineData("百度收购智谱AI，交易金额3亿美元。", "")]
    public void The_price_of_a_deal_is_as_sure_as_the_deal(string text, string modality) =>
        Assert.Contains(Stated.By(text), c => c.StartsWith("HAS_FIGURE 智谱AI", StringComparison.Ordinal) && (modality.Length == 0 ? !c.EndsWith(')') : c.EndsWith(modality, StringComparison.Ordinal)));

    [Theory]
    [InlineData("若获批准，百度将收购智谱AI，交易金额3亿美元。")]
    [InlineData("如果百度用户达到5亿，收入可达100亿元。")]
    [InlineData("百度的用户能达到5亿吗？")]
    public void A_supposed_figure_is_nobodys(string text) =>
        Assert.DoesNotContain(Stated.By(text), c => c.StartsWith("HAS_FIGURE", StringComparison.Ordinal));

    [Theory]
    [InlineData("华为将盘古大模型应用于气象预报。", "APPLIED_IN 盘古大模型 → ")]
    [InlineData("未来，百度的文心一言会更强。", "DEVELOPS 百度 → 文心一言")]
    [InlineData("虚拟主播由百度推出的文心一言驱动。", "DEVELOPS 百度 → 文心一言")]
    [InlineData("据传百度创始人李彦宏要卸任。", "WORKS_FOR 李彦宏 → 百度")]
    public void Words_that_only_look_so_leave_a_fact(string text, string claim) =>
        Assert.Contains(Stated.By(text), c => c.StartsWith(claim, StringComparison.Ordinal) && !c.EndsWith(')'));
}
