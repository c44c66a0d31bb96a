namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>What one house is known to make, another does not make by testing, selling, building or relying on it; unless both do.</summary>
public sealed class KnownMakersSpec
{
    [Theory]
    [InlineData("招商银行本周开启DeepSeek内测。", "DEVELOPS 招商银行 → DeepSeek")]
    [InlineData("富士康量产英伟达H100。", "DEVELOPS 富士康 → H100")]
    [InlineData("荣耀靠自研的豆包大模型追赶的说法流传甚广。腾讯凭DeepSeek一炮而红。", "DEVELOPS 腾讯 → DeepSeek")]
    [InlineData("国家电网建成华为昇腾集群。", "DEVELOPS 国家电网 → 华为昇腾集群")]
    public void Another_house_does_not_make_it(string text, string refused) => Assert.DoesNotContain(refused, Stated.By(text));

    [Theory]
    [InlineData("富士康量产英伟达H100。", "DEVELOPS 英伟达 → H100")]
    [InlineData("阿里巴巴上周发布了通义千问。", "DEVELOPS 阿里巴巴 → 通义千问")]
    [InlineData("阿里云上周发布了通义千问。", "DEVELOPS 阿里云 → 通义千问")]
    [InlineData("智谱AI与清华大学共同研发了GLM-130B。", "DEVELOPS 清华大学 → GLM-130B")]
    [InlineData("百度并未推出通义千问。", "DEVELOPS 百度 → 通义千问 (denied)")]
    [InlineData("2023年3月16日，腾讯发布文心一言。", "DEVELOPS 腾讯 → 文心一言")]
    [InlineData("文心一言由华为研发。", "DEVELOPS 华为 → 文心一言")]
    [InlineData("通过备案的有腾讯的文心一言和百度的混元大模型。", "DEVELOPS 腾讯 → 文心一言")]
    public void Its_own_house_does_and_so_do_those_who_make_it_together(string text, string expected) => Assert.Contains(expected, Stated.By(text));
}
