namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>Who is what where, as Chinese news puts it, and what only looks like it.</summary>
public sealed class PostsSpec
{
    [Theory]
    [InlineData("{C:岚图智算}副总裁{P:顾长卿}表示，算力仍然紧缺。", "WORKS_FOR 顾长卿 → 岚图智算 (副总裁)")]
    [InlineData("{C:岚图智算}云与边缘事业群总经理{P:顾长卿}到场。", "WORKS_FOR 顾长卿 → 岚图智算 (云与边缘事业群总经理)")]
    [InlineData("{C:岚图智算}创始人兼CEO{P:顾长卿}到场。", "WORKS_FOR 顾长卿 → 岚图智算 (创始人兼CEO)")]
    [InlineData("{C:岚图智算}联合创始人、首席科学家{P:顾长卿}到场。", "WORKS_FOR 顾长卿 → 岚图智算 (联合创始人、首席科学家)")]
    [InlineData("{C:岚图智算}的首席执行官叫{P:顾长卿}。", "WORKS_FOR 顾长卿 → 岚图智算 (首席执行官)")]
    [InlineData("{I:江南理工大学}教授{P:顾长卿}认为，评测不够。", "WORKS_FOR 顾长卿 → 江南理工大学 (教授)")]
    [InlineData("以下简称“{C:岚图}”）董事长{P:顾长卿}到场。", "WORKS_FOR 顾长卿 → 岚图 (董事长)")]
    public void A_post_before_the_name(string text, string expected) => Assert.Contains(expected, Named.By(text));

    [Theory]
    [InlineData("{P:顾长卿}（{C:岚图智算}CTO）也在场。", "WORKS_FOR 顾长卿 → 岚图智算 (CTO)")]
    [InlineData("{P:顾长卿}，{C:岚图智算}首席科学家，主持了论坛。", "WORKS_FOR 顾长卿 → 岚图智算 (首席科学家)")]
    [InlineData("{P:顾长卿}现任{C:岚图智算}董事长。", "WORKS_FOR 顾长卿 → 岚图智算 (董事长)")]
    [InlineData("{P:顾长卿}是{C:岚图智算}的技术总监。", "WORKS_FOR 顾长卿 → 岚图智算 (技术总监)")]
    [InlineData("{P:顾长卿}此前担任{C:岚图智算}总裁，这回没有说话。", "WORKS_FOR 顾长卿 → 岚图智算 (前总裁)")]
    public void A_post_after_the_name(string text, string expected) => Assert.Contains(expected, Named.By(text));

    [Theory]
    [InlineData("{C:岚图智算}董事长、{I:东湖软件协会}会长{P:顾长卿}到场。", "WORKS_FOR 顾长卿 → 岚图智算 (董事长)")]
    [InlineData("{C:岚图智算}董事长、{I:东湖软件协会}会长{P:顾长卿}到场。", "WORKS_FOR 顾长卿 → 东湖软件协会 (会长)")]
    [InlineData("{P:顾长卿}曾任{C:青禾数据}研究员、{C:岚图智算}首席架构师。", "WORKS_FOR 顾长卿 → 岚图智算 (前首席架构师)")]
    [InlineData("{P:顾长卿}主持开发，曾任{C:青禾数据}研究员。", "WORKS_FOR 顾长卿 → 青禾数据 (前研究员)")]
    [InlineData("{C:岚图智算}任命前 {C:青禾数据} 研究员{P:顾长卿}为首席科学家。", "WORKS_FOR 顾长卿 → 青禾数据 (前研究员)")]
    [InlineData("{C:岚图智算}任命前 {C:青禾数据} 研究员{P:顾长卿}为首席科学家。", "WORKS_FOR 顾长卿 → 岚图智算 (首席科学家)")]
    [InlineData("{P:顾长卿}进入{C:青禾数据}工作，先后担任总监、副总裁。", "WORKS_FOR 顾长卿 → 青禾数据 (前总监、副总裁)")]
    public void One_person_with_several_organisations(string text, string expected) => Assert.Contains(expected, Named.By(text));

    [Theory]
    [InlineData("{C:青禾数据}合伙人{P:陆知远}、{P:沈未央}出席。", "WORKS_FOR 沈未央 → 青禾数据 (合伙人)")]
    [InlineData("{C:岚图智算}CEO{P:顾长卿}和CTO{P:陆知远}同台。", "WORKS_FOR 陆知远 → 岚图智算 (CTO)")]
    public void Several_people_of_one_organisation(string text, string expected) => Assert.Contains(expected, Named.By(text));

    [Theory]
    [InlineData("{C:岚图智算}完成了融资。公司创始人兼CEO{P:顾长卿}说，钱用于研发。", "WORKS_FOR 顾长卿 → 岚图智算 (创始人兼CEO)")]
    [InlineData("{C:岚图智算}完成了融资。CTO{P:陆知远}负责训练。", "WORKS_FOR 陆知远 → 岚图智算 (CTO)")]
    [InlineData("{C:岚图智算}成立三年，创始人是{C:青禾数据}前总裁{P:顾长卿}。", "FOUNDED 顾长卿 → 岚图智算")]
    [InlineData("{C:岚图智算}成立三年，创始人是{C:青禾数据}前总裁{P:顾长卿}。", "WORKS_FOR 顾长卿 → 青禾数据 (前总裁)")]
    [InlineData("{C:岚图智算}在路演上演示了样机，CEO{P:顾长卿}说，量产还早。", "WORKS_FOR 顾长卿 → 岚图智算 (CEO)")]
    [InlineData("{C:岚图智算}任命{P:顾长卿}为首席财务官。", "WORKS_FOR 顾长卿 → 岚图智算 (首席财务官)")]
    [InlineData("{P:顾长卿}去年加入{C:岚图智算}。", "WORKS_FOR 顾长卿 → 岚图智算 ()")]
    [InlineData("{P:顾长卿}宣布离开{C:岚图智算}。", "WORKS_FOR 顾长卿 → 岚图智算 (曾任职)")]
    public void Posts_of_the_topic_and_verbs_of_coming_and_going(string text, string expected) => Assert.Contains(expected, Named.By(text));

    [Theory]
    [InlineData("{P:顾长卿}将出任{C:岚图智算}总裁。", "WORKS_FOR 顾长卿 → 岚图智算 (总裁) planned")]
    [InlineData("{P:顾长卿}并未加入{C:岚图智算}。", "WORKS_FOR 顾长卿 → 岚图智算 () denied")]
    [InlineData("{C:岚图智算}总裁{P:顾长卿}没有到场。", "WORKS_FOR 顾长卿 → 岚图智算 (总裁)")]
    public void Taking_a_post_may_be_planned_or_denied_and_a_title_is_a_fact(string text, string expected) => Assert.Contains(expected, Named.By(text));

    [Theory]
    [InlineData("{C:岚图智算}联合创始人{P:顾长卿}到场。", "FOUNDED 顾长卿 → 岚图智算")]
    [InlineData("{P:顾长卿}（{C:岚图智算}创始人）到场。", "FOUNDED 顾长卿 → 岚图智算")]
    public void A_founders_title_states_the_founding(string text, string expected) => Assert.Contains(expected, Named.By(text));

    [Theory]
    [InlineData("{C:岚图智算}投资人{P:顾长卿}到场。")]
    [InlineData("{C:岚图智算}在发布会上没有邀请教授{P:顾长卿}。")]
    [InlineData("{C:岚图智算}发布了模型，教授{P:顾长卿}试用了它。")]
    [InlineData("{C:岚图智算}的竞争对手总裁{P:顾长卿}到场。")]
    [InlineData("{P:顾长卿}，{C:岚图智算}和它的客户都在场。")]
    [InlineData("{P:顾长卿}、{C:岚图智算}CEO{P:陆知远}都在场。")]
    [InlineData("{I:江南理工大学}博士{P:顾长卿}到场。")]
    public void No_post_of_this_person_there(string text) =>
        Assert.DoesNotContain(Named.By(text), c => c.StartsWith("WORKS_FOR 顾长卿", StringComparison.Ordinal));

    [Fact]
    public void An_editor_works_for_the_medium_that_the_line_asks_to_name()
    {
        const string body = "城东的算力中心昨天开门，市民排队参观。馆方说，每天只放五百张票。";
        Assert.Contains("WORKS_FOR 陆知远 → 东湖晚报 (编辑)", Named.By(body + "转载请注明{N:东湖晚报}编辑：{P:陆知远}"));
        Assert.DoesNotContain(Named.By(body + "读者来电问{N:东湖晚报}。\n编辑：{P:陆知远}"), c => c.StartsWith("WORKS_FOR", StringComparison.Ordinal));
    }

    [Fact]
    public void The_person_after_a_post_owns_it_not_the_one_before() =>
        Assert.DoesNotContain(
            Named.By("{C:青禾数据}CEO{P:陆知远}，{C:岚图智算}CEO{P:顾长卿}都在场。"),
            c => c.StartsWith("WORKS_FOR 陆知远 → 岚图智算", StringComparison.Ordinal));
}
