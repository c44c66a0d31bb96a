using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Text.Tests.Folding;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("華為發布盤古大模型", "华为发布盘古大模型")]
    [InlineData("據瞭解，該計畫隨著審批", "据了解，该计划随着审批")]
    [InlineData("瞭望塔與乾隆", "瞭望塔与乾隆")]
    [InlineData("著名的昇腾芯片", "著名的昇腾芯片")]
    [InlineData("「文心一言」", "“文心一言”")]
    public void Traditional_characters_become_simplified(string text, string folded) =>
        Assert.Equal(folded, FoldedText.Fold(text));

    [Theory]
    [InlineData("ＧＰＴ－４　增长３０％", "gpt-4 增长30%")]
    [InlineData("ChatGPT\u00A0Plus", "chatgpt plus")]
    [InlineData("⼈才与⼤模型", "人才与大模型")]
    [InlineData("文\u200B心\u00AD一言\uFEFF", "文心一言")]
    [InlineData("（全国），“首批”", "（全国），“首批”")]
    public void Width_case_and_look_alikes_become_one(string text, string folded) =>
        Assert.Equal(folded, FoldedText.Fold(text));

    [Theory]
    [InlineData("服務(wù)算法", "服务算法")]
    [InlineData("服務（wù）算法", "服务算法")]
    [InlineData("以O(shè)penAI為代表", "以openai为代表")]
    [InlineData("關(guān)于旅(lǚ)行", "关于旅行")]
    [InlineData("服務(wù)的數(shù)據(de)安全", "服务的数据安全")]
    public void Readings_in_brackets_vanish(string text, string folded) =>
        Assert.Equal(folded, FoldedText.Fold(text));

    [Theory]
    [InlineData("人工智能(AI)公司", "人工智能(ai)公司")]
    [InlineData("公司(de)安全", "公司(de)安全")]
    [InlineData("混合专家(MoE)服務(wù)與數(shù)據", "混合专家(moe)服务与数据")]
    [InlineData("咖啡馆 (Café)", "咖啡馆 (café)")]
    public void Other_brackets_stay(string text, string folded) =>
        Assert.Equal(folded, FoldedText.Fold(text));

    [Theory]
    [InlineData("推出了**新模型**。", "推出了新模型。")]
    [InlineData("据[某报](https://example.org/a)报道", "据某报报道")]
    [InlineData("研发<b>费用</b>&amp;成本", "研发费用&成本")]
    [InlineData("如果 a < b 或 b>c", "如果a < b或b>c")]
    [InlineData("发布 GPT-4 Turbo 模型", "发布gpt-4 turbo模型")]
    [InlineData("华为 腾讯", "华为 腾讯")]
    [InlineData("推出\"甲\"和\"乙\"", "推出“甲”和“乙”")]
    [InlineData("一块10\"的屏", "一块10\"的屏")]
    [InlineData("见[1]与[注]", "见[1]与[注]")]
    public void Markup_vanishes(string text, string folded) =>
        Assert.Equal(folded, FoldedText.Fold(text));

    [Fact]
    public void A_hard_wrap_inside_a_sentence_vanishes()
    {
        const string wrapped = "这家公司昨天对外说明它已经为长文本场景训练出一款参数规模更小的新模型AI\n2.0版本，并计划在\n年内开放。";
        Assert.Equal("这家公司昨天对外说明它已经为长文本场景训练出一款参数规模更小的新模型ai 2.0版本，并计划在年内开放。", FoldedText.Fold(wrapped));
    }

    [Fact]
    public void The_end_of_a_line_is_kept_where_a_sentence_or_a_heading_ends() =>
        Assert.Equal("前路很长\n人才只是第一步。\n资金也重要。", FoldedText.Fold("前路很长\r\n人才只是第一步。\n资金也重要。"));

    [Fact]
    public void Inside_a_zone_every_break_is_soft_and_between_zones_none()
    {
        const string text = "药物Drug\nX上市\n标题";
        Zone[] zones = [new(ZoneKind.Body, new Span(0, 10)), new(ZoneKind.Heading, new Span(11, 13))];
        Assert.Equal("药物drug x上市\n标题", FoldedText.Of(text, zones).Value);
    }

    [Fact]
    public void A_folded_span_leads_back_to_the_original_words()
    {
        var folded = FoldedText.Of("發布了深度合成服務(wù)算法備案");
        var at = folded.Value.IndexOf("服务算法", StringComparison.Ordinal);
        Assert.Equal("服務(wù)算法", folded.ToOriginal(new Span(at, at + 4)).Of(folded.Original));
        Assert.Equal("服務", folded.ToOriginal(new Span(at, at + 2)).Of(folded.Original));
    }

    [Fact]
    public void An_entity_is_led_back_to_as_a_whole()
    {
        var folded = FoldedText.Of("研发&amp;设计");
        Assert.Equal("研发&amp;", folded.ToOriginal(new Span(0, 3)).Of(folded.Original));
    }

    [Fact]
    public void Every_folded_span_maps_back_inside_the_text() => Messy(text =>
    {
        var folded = FoldedText.Of(text);
        var previous = -1;
        for (var i = 0; i < folded.Value.Length; i++)
        {
            var span = folded.ToOriginal(new Span(i, i + 1));
            if (span.Start <= previous || span.Start < 0 || span.End > text.Length || folded.FromOriginal(span.Start) != i)
            {
                return false;
            }

            previous = span.Start;
        }

        return folded.ToOriginal(folded.Value.Length) == text.Length;
    });

    [Fact]
    public void An_original_place_leads_to_the_first_folded_unit_at_or_behind_it() => Messy(text =>
    {
        var folded = FoldedText.Of(text);
        var places = Enumerable.Range(0, folded.Value.Length + 1).Select(folded.ToOriginal).ToList();
        return Enumerable.Range(0, text.Length + 1).All(original => folded.FromOriginal(original) == places.FindIndex(place => place >= original));
    });

    [Fact]
    public void A_stretch_leads_back_as_its_units_do() => Messy(text =>
    {
        var folded = FoldedText.Of(text);
        var places = new List<int>();
        folded.ToOriginal(folded.Value.Length / 3, folded.Value.Length, places);
        return places.SequenceEqual(Enumerable.Range(0, folded.Value.Length).Skip(folded.Value.Length / 3).Select(folded.ToOriginal));
    });

    private static void Messy(Func<string, bool> law)
    {
        var piece = Gen.Elements(
            "文", "務", "(wù)", "(de)", "**", "\n", "\r\n", "\r", " ", "，", "。", "A", "ｂ", "瞭", "解", "😀", "<b>", "[x](https://e.org)",
            "&amp;", "\u200B", "[", "]", "(", "（ān）", "12", "标题和");
        var texts = piece.ListOf().Select(parts => string.Concat(parts)).ToArbitrary();
        Prop.ForAll(texts, law).QuickCheckThrowOnFailure();
    }
}
