namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>Money, deals, founding, seats, schools and papers of organisations, in news wording, and what only looks like them.</summary>
public sealed class OrganizationDealsSpec
{
    [Theory]
    [InlineData("{C:磐石资本}投资了{C:岚图智算}。", "INVESTED_IN 磐石资本 → 岚图智算")]
    [InlineData("{C:磐石资本}战略入股{C:岚图智算}。", "INVESTED_IN 磐石资本 → 岚图智算")]
    [InlineData("{C:岚图智算}获得{C:磐石资本}2亿元战略投资。", "INVESTED_IN 磐石资本 → 岚图智算")]
    [InlineData("{C:岚图智算}完成A轮融资，由{C:磐石资本}领投，{C:青禾数据}跟投。", "INVESTED_IN 磐石资本 → 岚图智算")]
    [InlineData("{C:岚图智算}完成A轮融资，由{C:磐石资本}领投，{C:青禾数据}跟投。", "INVESTED_IN 青禾数据 → 岚图智算")]
    [InlineData("{C:岚图智算}宣布完成3亿元融资，投资方包括{C:磐石资本}、{C:青禾数据}。", "INVESTED_IN 青禾数据 → 岚图智算")]
    [InlineData("{C:岚图智算}谈到用途。本轮融资由{C:磐石资本}领投。", "INVESTED_IN 磐石资本 → 岚图智算")]
    [InlineData("{C:磐石资本}持有{C:岚图智算}12%的股权。", "INVESTED_IN 磐石资本 → 岚图智算")]
    [InlineData("{C:磐石资本}是{C:岚图智算}的第二大股东。", "INVESTED_IN 磐石资本 → 岚图智算")]
    [InlineData("{C:磐石资本}以8亿元收购了{C:岚图智算}。", "ACQUIRED 磐石资本 → 岚图智算")]
    [InlineData("据传，{C:磐石资本}拟以8亿元收购芯片设计公司{C:岚图智算}。", "ACQUIRED 磐石资本 → 岚图智算 rumoured")]
    [InlineData("{C:磐石资本}昨日公告，收购{C:岚图智算}的全部股权，总价约8亿元。", "ACQUIRED 磐石资本 → 岚图智算")]
    [InlineData("{C:岚图智算}被{C:磐石资本}全资收购。", "ACQUIRED 磐石资本 → 岚图智算")]
    [InlineData("{C:磐石资本}完成了对{C:岚图智算}的收购。", "ACQUIRED 磐石资本 → 岚图智算")]
    [InlineData("{C:磐石资本}拟收购{C:岚图智算}。", "ACQUIRED 磐石资本 → 岚图智算 planned")]
    public void Money_goes_from_one_to_the_other(string text, string expected) => Assert.Contains(expected, Named.By(text));

    [Theory]
    [InlineData("2025年3月，智谱AI开启D轮融资，投资方包括美团、腾讯等，金额超10亿元。", "智谱AI 2025-03")]
    [InlineData("2024年12月17日，智谱AI曾完成一轮融资，再之前的9月，腾讯以投前200亿元估值领投智谱AI。", "智谱AI 2024-09")]
    [InlineData("2025年3月，智谱AI发布新模型，此前腾讯投资了智谱AI。", "智谱AI")]
    [InlineData("智谱AI成立于2019年，腾讯投资了智谱AI。", "智谱AI")]
    public void A_deal_is_of_the_day_told_before_it(string text, string expected) => Assert.Equal([expected], Stated.Days(text, "INVESTED_IN"));

    [Theory]
    [InlineData("{C:磐石资本}投资人到访{C:岚图智算}。", "INVESTED_IN")]
    [InlineData("{C:磐石资本}领投，此外{C:岚图智算}参与其中。", "INVESTED_IN 磐石资本 → 岚图智算")]
    [InlineData("{C:岚图智算}获得{C:磐石资本}投资。", "INVESTED_IN 岚图智算")]
    [InlineData("{C:磐石资本}收购{C:岚图智算}旗下业务。", "ACQUIRED")]
    [InlineData("{C:青禾数据}从{C:磐石资本}收购了{C:岚图智算}。", "ACQUIRED 磐石资本")]
    [InlineData("{C:岚图智算}被{C:磐石资本}收购。", "ACQUIRED 岚图智算")]
    public void Money_does_not_go_that_way(string text, string unwanted) =>
        Assert.DoesNotContain(Named.By(text), c => c.StartsWith(unwanted, StringComparison.Ordinal));

    [Theory]
    [InlineData("{C:岚图智算}与{C:青禾数据}签署战略合作协议。", "COOPERATES_WITH 岚图智算 → 青禾数据")]
    [InlineData("{C:岚图智算}今年与国内的{C:青禾数据}达成合作。", "COOPERATES_WITH 岚图智算 → 青禾数据")]
    [InlineData("{C:岚图智算}携手{C:青禾数据}推出一体机。", "COOPERATES_WITH 岚图智算 → 青禾数据")]
    [InlineData("{C:岚图智算}是{C:青禾数据}的战略合作伙伴。", "COOPERATES_WITH 岚图智算 → 青禾数据")]
    public void They_work_together(string text, string expected) => Assert.Contains(expected, Named.By(text));

    [Theory]
    [InlineData("{G:东湖市网信办}和{G:东湖市科技局}联合发布了通知。")]
    [InlineData("{C:岚图智算}与{C:青禾数据}竞争激烈。")]
    public void They_do_not_work_together(string text) =>
        Assert.DoesNotContain(Named.By(text), c => c.StartsWith("COOPERATES_WITH", StringComparison.Ordinal));

    [Theory]
    [InlineData("{P:顾长卿}于2021年创办了{C:岚图智算}。", "FOUNDED 顾长卿 → 岚图智算")]
    [InlineData("{P:顾长卿}创立的{C:岚图智算}已有百人。", "FOUNDED 顾长卿 → 岚图智算")]
    [InlineData("{C:岚图智算}由{P:顾长卿}和{P:陆知远}联合创立。", "FOUNDED 陆知远 → 岚图智算")]
    [InlineData("{C:青禾数据}联合高校成立了{I:东湖智能实验室}。", "FOUNDED 青禾数据 → 东湖智能实验室")]
    [InlineData("{C:岚图智算}成立于2021年。", "FOUNDED_ON 岚图智算 → 2021")]
    [InlineData("2021年，{P:顾长卿}创立{C:岚图智算}。", "FOUNDED_ON 岚图智算 → 2021")]
    [InlineData("{C:岚图智算}专做推理芯片。公司成立于2021年。", "FOUNDED_ON 岚图智算 → 2021")]
    public void Somebody_founds_it_at_some_time(string text, string expected) => Assert.Contains(expected, Named.By(text));

    [Theory]
    [InlineData("{P:顾长卿}加入2021年成立的{C:岚图智算}。", "FOUNDED 顾长卿")]
    [InlineData("{C:岚图智算}成立以来，{C:青禾数据}一直是客户。", "FOUNDED 岚图智算")]
    [InlineData("{C:岚图智算}发起诉讼，{C:青禾数据}应诉。", "FOUNDED")]
    public void Nobody_founds_it(string text, string unwanted) =>
        Assert.DoesNotContain(Named.By(text), c => c.StartsWith(unwanted + " ", StringComparison.Ordinal));

    [Theory]
    [InlineData("{C:岚图智算}总部位于{R:东湖市}。", "LOCATED_IN 岚图智算 → 东湖市")]
    [InlineData("{C:岚图智算}落户{R:东湖市}。", "LOCATED_IN 岚图智算 → 东湖市")]
    [InlineData("位于{R:东湖市}的{I:江南理工大学}开放了数据。", "LOCATED_IN 江南理工大学 → 东湖市")]
    [InlineData("{E:江南算力大会}在{R:东湖市}开幕。", "LOCATED_IN 江南算力大会 → 东湖市")]
    [InlineData("在{R:东湖市}举办的{E:江南算力大会}上，观众很多。", "LOCATED_IN 江南算力大会 → 东湖市")]
    [InlineData("{R:美国}{C:岚图智算}公司也参加了。", "LOCATED_IN 岚图智算 → 美国")]
    public void It_has_its_place(string text, string expected) => Assert.Contains(expected, Named.By(text));

    [Theory]
    [InlineData("在{R:东湖市}，{C:岚图智算}开了发布会。")]
    [InlineData("在{R:东湖市}{C:岚图智算}很有名。")]
    [InlineData("{C:岚图智算}的新楼位于{R:东湖市}。")]
    public void Its_place_is_not_stated(string text) =>
        Assert.DoesNotContain(Named.By(text), c => c.StartsWith("LOCATED_IN 岚图智算", StringComparison.Ordinal));

    [Theory]
    [InlineData("{C:岚图智算}旗下的{C:青禾数据}也在其列。", "PART_OF 青禾数据 → 岚图智算")]
    [InlineData("{C:青禾数据}是{C:岚图智算}的全资子公司。", "PART_OF 青禾数据 → 岚图智算")]
    [InlineData("{C:青禾数据}隶属于{C:岚图智算}。", "PART_OF 青禾数据 → 岚图智算")]
    [InlineData("{C:青禾数据}母公司{C:岚图智算}没有回应。", "PART_OF 青禾数据 → 岚图智算")]
    public void One_is_part_of_the_other(string text, string expected) => Assert.Contains(expected, Named.By(text));

    [Theory]
    [InlineData("{P:顾长卿}毕业于{I:江南理工大学}。", "EDUCATED_AT 顾长卿 → 江南理工大学")]
    [InlineData("{P:顾长卿}本科毕业于{I:江南理工大学}，后在{I:北岭大学}攻读博士。", "EDUCATED_AT 顾长卿 → 北岭大学")]
    [InlineData("{P:顾长卿}在{I:江南理工大学}获得计算机博士学位。", "EDUCATED_AT 顾长卿 → 江南理工大学")]
    [InlineData("{P:顾长卿}今年35岁，毕业于{I:江南理工大学}。", "EDUCATED_AT 顾长卿 → 江南理工大学")]
    [InlineData("毕业于{I:江南理工大学}的{P:顾长卿}没有到场。", "EDUCATED_AT 顾长卿 → 江南理工大学")]
    public void They_studied_there(string text, string expected) => Assert.Contains(expected, Named.By(text));

    [Theory]
    [InlineData("{P:顾长卿}在{I:江南理工大学}讲了一课，听众多是博士。")]
    [InlineData("{I:江南理工大学}博士生导师{P:顾长卿}到场。")]
    [InlineData("{P:顾长卿}和{P:陆知远}都在，后者毕业于{I:江南理工大学}。")]
    public void They_did_not_study_there(string text) =>
        Assert.DoesNotContain("EDUCATED_AT 顾长卿 → 江南理工大学", Named.By(text));

    [Theory]
    [InlineData("{G:东湖市网信办}、{G:东湖市科技局}等七部门联合印发《{D:算力管理办法}》。", "ISSUED_BY 算力管理办法 → 东湖市科技局")]
    [InlineData("《{D:算力管理办法}》由{G:东湖市网信办}发布。", "ISSUED_BY 算力管理办法 → 东湖市网信办")]
    [InlineData("{I:东湖信息研究院}发布了《{T:算力白皮书}》。", "PUBLISHED 东湖信息研究院 → 算力白皮书")]
    [InlineData("{I:东湖信息研究院}《{T:算力白皮书}》显示，缺口很大。", "PUBLISHED 东湖信息研究院 → 算力白皮书")]
    public void Papers_have_their_makers(string text, string expected) => Assert.Contains(expected, Named.By(text));
}
