using KnowledgeGraph.Extraction.Tests.Rules;

namespace KnowledgeGraph.Extraction.Tests.Statements;

/// <summary>Who says it: the words of each text state one figure of 讯飞星火 or 百度.</summary>
public sealed class SpeakerSpec
{
    [Theory]
    [InlineData("百度表示，文心一言用户已超2亿。", "百度")]
    [InlineData("百度创始人李彦宏在开发者大会上表示，文心一言用户已超2亿。", "李彦宏")]
    [InlineData("李彦宏日前在接受新京报采访时指出，文心一言用户已超2亿。", "李彦宏")]
    [InlineData("据百度介绍，文心一言用户已超2亿。", "百度")]
    [InlineData("据新华社报道，文心一言用户已超2亿。", "新华社")]
    [InlineData("李彦宏说：“文心一言用户已超2亿。”", "李彦宏")]
    [InlineData("“文心一言用户已超2亿，增长很快。”李彦宏说。", "李彦宏")]
    [InlineData("“我们走得很快，”李彦宏表示，“文心一言用户已超2亿。”", "李彦宏")]
    [InlineData("李彦宏说：“今年很特别。\n\n“文心一言用户已超2亿。”", "李彦宏")]
    [InlineData("李彦宏透露了新进展。他表示，文心一言用户已超2亿。", "—")]
    [InlineData("李彦宏认为时机已到。他表示，文心一言用户已超2亿。", "李彦宏")]
    [InlineData("“文心一言用户已超2亿。”李彦宏宣布。", "李彦宏")]
    [InlineData("IDC最新发布的报告显示，文心一言用户已超2亿。", "IDC")]
    [InlineData("据路透社报道，文心一言用户已超2亿。", "路透社")]
    [InlineData("李彦宏告诉记者，文心一言用户已超2亿。", "李彦宏")]
    [InlineData("李彦宏在内部信中写道，“文心一言用户已超2亿”。", "李彦宏")]
    [InlineData("IDC认为，文心一言用户已超2亿。", "IDC")]
    public void Reported_words_have_their_speaker(string text, string speaker) => Assert.Equal([speaker], Stated.Said(text, "HAS_FIGURE"));

    [Theory]
    [InlineData("李彦宏说：“今年很特别。”据统计，文心一言用户已超2亿。")]
    [InlineData("李彦宏说：“今年很特别。”\n\n百度首席执行官 李彦宏：据统计，文心一言用户已超2亿。")]
    [InlineData("文心一言用户已超2亿，这让李彦宏很满意。")]
    [InlineData("文心一言被称为国内最早的大模型，用户已超2亿。")]
    [InlineData("业内人士表示，文心一言用户已超2亿。")]
    [InlineData("李彦宏宣布新计划，文心一言用户已超2亿。")]
    [InlineData("余承东称赞团队，文心一言用户已超2亿。")]
    [InlineData("记者从百度获悉，文心一言用户已超2亿。")]
    [InlineData("据悉，文心一言用户已超2亿。")]
    [InlineData("百度的一名竞争对手表示，文心一言用户已超2亿。")]
    [InlineData("李彦宏向百度员工介绍了产品。文心一言用户已超2亿。")]
    [InlineData("李彦宏表示欢迎。文心一言用户已超2亿。")]
    public void What_the_article_tells_itself_has_none(string text) => Assert.Equal(["—"], Stated.Said(text, "HAS_FIGURE"));

    [Fact]
    public void In_an_interview_the_label_says_who_speaks() => Assert.Equal(
        ["李彦宏"],
        Stated.Said("本报专访百度创始人\n\n新京报：进展如何？\n\n李彦宏：走得很快。\n\n新京报：用户有多少？\n\n李彦宏：文心一言用户已超2亿。", "HAS_FIGURE"));

    [Fact]
    public void An_office_is_told_in_passing() => Assert.Equal(
        ["—"], Stated.Said("周鸿祎表示要继续投入，但他也认同百度创始人李彦宏的看法。", "WORKS_FOR"));
}
