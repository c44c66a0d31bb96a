using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>What the recogniser takes for a document with a title: policies and reports apart.</summary>
public sealed class RecognisedWorksSpec
{
    [Theory]
    [InlineData("某国芯片与科学法案")]
    [InlineData("2026财年国防授权法案")]
    [InlineData("国家人工智能战略")]
    [InlineData("千企百链工程")]
    [InlineData("数字江州")]
    [InlineData("人工智能+")]
    public void Acts_plans_and_catchwords_are_policies(string name) => Assert.Equal(EntityType.Policy, RecognisedWorks.TypeOf(name));

    [Theory]
    [InlineData("江州人工智能发展报告")]
    [InlineData("2026年大模型应用全景图谱")]
    [InlineData("机器人的未来")]
    [InlineData("钢铁、机房和电力")]
    [InlineData("财富500强")]
    public void Reports_and_books_are_none(string name) => Assert.Equal(EntityType.Report, RecognisedWorks.TypeOf(name));
}
