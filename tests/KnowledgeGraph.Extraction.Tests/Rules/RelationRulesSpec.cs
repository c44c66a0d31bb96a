namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>Relations as sentences state them, and as they do not.</summary>
public sealed class RelationRulesSpec
{
    [Theory]
    [InlineData("2023年5月20日，百度在北京发布了文心一言。", "DEVELOPS 百度 → 文心一言")]
    [InlineData("2023年5月20日，百度在北京发布了文心一言。", "RELEASED_ON 文心一言 → 2023-05-20")]
    [InlineData("混元大模型由腾讯的团队自主研发。", "DEVELOPS 腾讯 → 混元大模型")]
    [InlineData("展台上摆着英伟达A100。", "DEVELOPS 英伟达 → A100")]
    [InlineData("听众对腾讯混元大模型很好奇。", "DEVELOPS 腾讯 → 混元大模型")]
    [InlineData("在世界人工智能大会上，商汤科技展示了日日新。", "RELEASED_AT 日日新 → 世界人工智能大会")]
    [InlineData("清华大学软件学院的老师也到场了，清华大学没有发言。", "PART_OF 清华大学软件学院 → 清华大学")]
    [InlineData("科大讯飞总部位于合肥。", "LOCATED_IN 科大讯飞 → 合肥")]
    [InlineData("智谱AI成立于2019年。", "FOUNDED_ON 智谱AI → 2019")]
    [InlineData("光年之外由王慧文于2023年2月创立。", "FOUNDED 王慧文 → 光年之外")]
    [InlineData("腾讯、小米参投，MiniMax没有说明用途。微软投资了OpenAI。", "INVESTED_IN 微软 → OpenAI")]
    [InlineData("百度与中国联通签署合作协议。", "COOPERATES_WITH 百度 → 中国联通")]
    [InlineData("盘古大模型已应用于气象、金融等行业。", "APPLIED_IN 盘古大模型 → 金融")]
    [InlineData("王小川毕业于清华大学。", "EDUCATED_AT 王小川 → 清华大学")]
    [InlineData("国家网信办公布了《生成式人工智能服务管理暂行办法》。", "ISSUED_BY 生成式人工智能服务管理暂行办法 → 国家互联网信息办公室")]
    [InlineData("百度首席技术官王海峰到场。", "WORKS_FOR 王海峰 → 百度")]
    public void A_sentence_states_it(string text, string expected) => Assert.Contains(expected, Stated.By(text));

    [Theory]
    [InlineData("据传，百度计划以20亿元收购商汤科技。", "ACQUIRED 百度 → 商汤科技")]
    [InlineData("知情人士称，微软正在洽谈投资OpenAI，金额为30亿美元。", "INVESTED_IN 微软 → OpenAI")]
    [InlineData("腾讯将于2024年3月发布混元大模型。", "DEVELOPS 腾讯 → 混元大模型")]
    [InlineData("9月13日百度回应：消息不实，文心一言目前仍在内测。", "RELEASED_ON 文心一言 → 2023-09-13")]
    [InlineData("科大讯飞推出星火一体机，机器采用昇腾芯片。", "DEVELOPS 科大讯飞 → 昇腾")]
    [InlineData("企业客户可以通过腾讯云调用混元大模型。", "USED_BY 混元大模型 → 腾讯云")]
    [InlineData("公司由清华大学计算机系的成果转化而来，首席执行官张鹏博士到场。", "WORKS_FOR 张鹏 → 清华大学")]
    [InlineData("百度已完成3轮融资，投资方包括腾讯。", "INVESTED_IN 百度 → 腾讯")]
    [InlineData("王小川与王慧文是清华大学的同学，曾一起打造了百川大模型。", "DEVELOPS 清华大学 → 百川大模型")]
    [InlineData("微软将追加投资，并把GPT-4用于Office。", "USED_BY GPT-4 → Office")]
    [InlineData("百川智能首席科学家李明是清华大学教授，曾主持研发悟道大模型。", "DEVELOPS 百川智能 → 悟道")]
    [InlineData("深度求索由幻方量化于2023年7月创办。", "FOUNDED_ON 幻方量化 → 2023-07")]
    [InlineData("OPPO手机全系接入了DeepSeek-R1。", "USED_BY DeepSeek-R1 → 全系")]
    [InlineData("腾讯开始讨论收购商汤科技。", "ACQUIRED 腾讯 → 商汤科技")]
    public void A_sentence_does_not_state_it_as_a_fact(string text, string unwanted) => Assert.DoesNotContain(unwanted, Stated.By(text));

    [Fact]
    public void Hearsay_stays_hearsay_whichever_rule_reads_it() =>
        Assert.Contains("INVESTED_IN 微软 → OpenAI (rumoured)", Stated.By("知情人士称，微软正在洽谈投资OpenAI。"));

    [Fact]
    public void Visitors_are_the_gatherings() =>
        Assert.Contains("HAS_FIGURE 世界人工智能大会 → 超过2万人", Stated.By("在世界人工智能大会上，商汤科技展示了日日新，现场观众超过2万人。"));

    [Fact]
    public void What_is_talked_of_is_meant_to_be_done() =>
        Assert.Contains("ACQUIRED 腾讯 → 商汤科技 (planned)", Stated.By("腾讯董事会上个月开始讨论收购商汤科技。"));

    [Theory]
    [InlineData("华为副总裁、终端业务管理委员会主任李明到场。李明还发布了盘古大模型。", "DEVELOPS 华为 → 盘古大模型")]
    [InlineData("腾讯副总裁、腾讯优图实验室主任李明发布了混元大模型。", "DEVELOPS 腾讯 → 混元大模型")]
    [InlineData("腾讯副总裁、上海人工智能实验室主任李明到场。李明还发布了书生·浦语。", null)]
    public void Who_has_several_posts_acts_for_the_firm_whose_part_the_last_one_is(string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Stated.By(text).Where(c => c.StartsWith("DEVELOPS", StringComparison.Ordinal)));

    [Fact]
    public void Of_several_told_side_by_side_one_is_what_somebody_says() =>
        Assert.Equal(["—", "鹏城实验室", "—"], Stated.Said("百度发布了文心一言；鹏城实验室表示，腾讯发布了混元大模型；华为发布了盘古大模型。", "DEVELOPS"));

    [Fact]
    public void A_list_of_fields_is_quoted_with_what_it_is_a_list_of() =>
        Assert.All(Stated.Quotes("混元大模型已经覆盖20多个行业，包括金融行业和零售行业，反馈积极。", "APPLIED_IN"), quote => Assert.StartsWith("混元大模型", quote, StringComparison.Ordinal));

    [Fact]
    public void Somebody_elses_plan_does_not_hide_a_fact_of_another_sentence() =>
        Assert.Contains("DEVELOPS 百度 → 文心一言", Stated.By("百度将发布文心一言。一个月后，百度发布了文心一言。"));
}
