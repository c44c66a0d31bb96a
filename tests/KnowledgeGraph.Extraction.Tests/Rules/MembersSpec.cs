namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>Which models belong to which family.</summary>
public sealed class MembersSpec
{
    [Theory]
    [InlineData("通义千问系列中的Qwen-7B最受欢迎。", "VARIANT_OF Qwen-7B → 通义千问")]
    [InlineData("Qwen-7B是通义千问的开源版。", "VARIANT_OF Qwen-7B → 通义千问")]
    [InlineData("阿里云通义千问相继开源了Qwen-7B、Qwen-14B。", "VERSION_OF Qwen-14B → 通义千问")]
    [InlineData("文心大模型包括文心一言、ERNIE 2.0等。", "VARIANT_OF 文心一言 → 文心大模型")]
    [InlineData("盘古大模型和盘古气象大模型都在展台上。", "VARIANT_OF 盘古气象大模型 → 盘古大模型")]
    [InlineData("华为更新了盘古大模型，最新的是盘古大模型5.0。", "VERSION_OF 盘古大模型5.0 → 盘古大模型")]
    public void A_member_of_a_family(string text, string expected) => Assert.Contains(expected, Stated.By(text));

    [Theory]
    [InlineData("开发者比较了Qwen-7B和Qwen-7B-Chat。", "VARIANT_OF Qwen-7B-Chat → Qwen-7B")]
    [InlineData("国产大模型包括文心一言、讯飞星火。", "VARIANT_OF 讯飞星火 → 文心一言")]
    [InlineData("百度的文心一言，对手包括讯飞星火、混元大模型。", "VARIANT_OF 讯飞星火 → 文心一言")]
    [InlineData("星火一体机是讯飞星火的硬件底座。", "VARIANT_OF 星火一体机 → 讯飞星火")]
    public void Named_together_is_not_belonging_together(string text, string unwanted) => Assert.DoesNotContain(unwanted, Stated.By(text));

    [Fact]
    public void What_comes_out_one_after_another_from_a_month_on_is_not_all_of_that_month() =>
        Assert.Equal(["Qwen-14B", "Qwen-72B", "Qwen-7B 2023-08"], Stated.Days("从2023年8月起，阿里云相继开源了Qwen-7B、Qwen-14B、Qwen-72B。", "DEVELOPS").Order(StringComparer.Ordinal));

    [Fact]
    public void What_comes_out_together_is_of_one_day() =>
        Assert.Equal(["Qwen-14B 2023-08", "Qwen-7B 2023-08"], Stated.Days("2023年8月，阿里云开源了Qwen-7B、Qwen-14B。", "DEVELOPS").Order(StringComparer.Ordinal));
}
