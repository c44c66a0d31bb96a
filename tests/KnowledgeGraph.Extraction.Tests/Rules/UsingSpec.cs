namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>Where things are applied, what they rest on, who uses them.</summary>
public sealed class UsingSpec
{
    [Theory]
    [InlineData("盘古大模型已应用于气象、金融等行业。", "APPLIED_IN 盘古大模型 → 金融")]
    [InlineData("盘古大模型已经深入医疗、铁路等8个行业。", "APPLIED_IN 盘古大模型 → 铁路")]
    [InlineData("讯飞星火正在教育领域落地。", "APPLIED_IN 讯飞星火 → 教育")]
    [InlineData("在教育、医疗等领域，讯飞星火已经落地。", "APPLIED_IN 讯飞星火 → 医疗")]
    [InlineData("腾讯发布了面向金融行业的混元大模型。", "APPLIED_IN 混元大模型 → 金融")]
    [InlineData("科大讯飞打造了星火一体机，广泛应用于教育、司法等场景。", "APPLIED_IN 星火一体机 → 教育")]
    [InlineData("文心一言基于文心大模型，聚焦办公场景。", "APPLIED_IN 文心一言 → 办公")]
    public void A_field_of_application_is_stated(string text, string expected) => Assert.Contains(expected, Stated.By(text));

    [Theory]
    [InlineData("盘古大模型在医疗领域的优点很多。", "APPLIED_IN 盘古大模型 → 医疗")]
    [InlineData("会议要求推动盘古大模型在医疗领域应用。", "APPLIED_IN 盘古大模型 → 医疗")]
    [InlineData("大模型要靠华为在能源等领域的积累。", "APPLIED_IN 大模型 → 能源")]
    [InlineData("盘古大模型能否应用于医疗行业？", "APPLIED_IN 盘古大模型 → 医疗")]
    [InlineData("医疗行业的客户在看盘古大模型。", "APPLIED_IN 盘古大模型 → 医疗")]
    public void A_field_is_only_near(string text, string unwanted) => Assert.DoesNotContain(unwanted, Stated.By(text));

    [Theory]
    [InlineData("星火一体机基于讯飞星火。", "BASED_ON 星火一体机 → 讯飞星火")]
    [InlineData("文心一言以文心大模型为底座。", "BASED_ON 文心一言 → 文心大模型")]
    [InlineData("文心一言的基础模型是文心大模型。", "BASED_ON 文心一言 → 文心大模型")]
    [InlineData("腾讯推出了腾讯会议，这是基于混元大模型打造的应用。", "BASED_ON 腾讯会议 → 混元大模型")]
    [InlineData("Copilot由GPT-4驱动。", "BASED_ON Copilot → GPT-4")]
    [InlineData("Yi-34B采用了LLaMA的架构。", "BASED_ON Yi-34B → LLaMA")]
    [InlineData("ChatGLM-6B由GLM-130B蒸馏而来。", "BASED_ON ChatGLM-6B → GLM-130B")]
    [InlineData("科大讯飞推出星火一体机，采用昇腾芯片。", "BASED_ON 星火一体机 → 昇腾")]
    public void Something_rests_on_something(string text, string expected) => Assert.Contains(expected, Stated.By(text));

    [Theory]
    [InlineData("中国联通已接入盘古大模型。", "USED_BY 盘古大模型 → 中国联通")]
    [InlineData("腾讯会议接入了混元大模型。", "USED_BY 混元大模型 → 腾讯会议")]
    [InlineData("中国电信、中国联通等企业已接入盘古大模型。", "USED_BY 盘古大模型 → 中国电信")]
    [InlineData("混元大模型已部署于腾讯会议。", "USED_BY 混元大模型 → 腾讯会议")]
    [InlineData("混元大模型已嵌入腾讯会议。", "USED_BY 混元大模型 → 腾讯会议")]
    [InlineData("在接入混元大模型后，腾讯会议、腾讯文档的体验好了很多。", "USED_BY 混元大模型 → 腾讯文档")]
    public void Somebody_uses_something(string text, string expected) => Assert.Contains(expected, Stated.By(text));

    [Theory]
    [InlineData("客户在腾讯云上可以接入混元大模型。", "USED_BY 混元大模型 → 腾讯云")]
    [InlineData("MindSpore之外，平台还支持PyTorch。", "USED_BY MindSpore → PyTorch")]
    [InlineData("腾讯公布了混元大模型，依托腾讯云打造商店。", "BASED_ON 混元大模型 → 腾讯云")]
    [InlineData("文心一言基于大模型。", "BASED_ON 文心一言 → 大模型")]
    [InlineData("腾讯会议没有接入文心一言。", "USED_BY 文心一言 → 腾讯会议")]
    public void Being_able_to_use_is_not_using(string text, string unwanted) => Assert.DoesNotContain(unwanted, Stated.By(text));
}
