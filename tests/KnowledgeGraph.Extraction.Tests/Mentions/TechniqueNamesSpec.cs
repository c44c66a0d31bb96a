using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Techniques that no list has, by their heads, their names in English and the rows they stand in.</summary>
public sealed class TechniqueNamesSpec
{
    [Theory]
    [InlineData("该方案采用QMLA架构，显存占用降到一半。", "QMLA")]
    [InlineData("团队采用SparkLeaf机制，降低了成本。", "SparkLeaf")]
    [InlineData("模型使用GRQO++算法训练。", "GRQO++")]
    [InlineData("该产品支持MCQX协议，可以连接外部工具。", "MCQX")]
    [InlineData("模型采用了分组潜在注意力机制。", "分组潜在注意力机制")]
    [InlineData("研究者提出了一种层级稀疏路由算法。", "层级稀疏路由算法")]
    [InlineData("这一做法是分层奖励塑形蒸馏（Hierarchical Reward Distillation，HRD）。", "分层奖励塑形蒸馏")]
    public void By_what_they_are_called(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Technology));

    [Theory]
    [InlineData("该系统的QMLA架构师离职。")]
    [InlineData("QMLA技术团队搬到了杭州。")]
    [InlineData("公司引入竞争激励机制。")]
    [InlineData("学校采用项目管理方法。")]
    [InlineData("他来自智能感知研究所（Institute of Intelligent Sensing）。")]
    public void Not_what_people_and_offices_have(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Technology));

    [Theory]
    [InlineData("平台融合了深度学习、语义缓存和提示压缩等技术。", new[] { "深度学习", "语义缓存", "提示压缩" })]
    [InlineData("团队使用语义缓存、动态剪枝及图谱蒸馏等方法。", new[] { "语义缓存", "动态剪枝", "图谱蒸馏" })]
    public void In_a_row_with_its_last_member(string text, string[] names) => Assert.Equal(names, Reading.Of(text).Names(EntityType.Technology));

    [Fact]
    public void Not_a_row_of_what_offices_do() => Assert.Empty(Reading.Of("公司改进了报销、审批和值班等方法。").Names(EntityType.Technology));
}
