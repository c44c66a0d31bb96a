using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Tests.Graphs;

namespace KnowledgeGraph.Query.Tests.Asking;

public sealed class What_each_name_is_asked(TinyGraph graph)
{
    [Theory]
    [InlineData("松涛大模型和橡木大模型分别是谁开发的？", "松涛大模型,北岭科技|橡木大模型,江流智能")]
    [InlineData("松涛大模型和橡木大模型是谁开发的？", "北岭科技|江流智能")]
    [InlineData("北岭科技和江流智能招工程师谁给得多？", "北岭科技,20-40k/月|江流智能,30-35k/月")]
    [InlineData("哪些公司招工程师的月薪上限超过3.6万？", "北岭科技")]
    public async Task Several_names_each_with_its_own(string question, string rows) => Assert.Equal(rows, await RowsAsync(question));

    [Theory]
    [InlineData("谁说松涛大模型的训练成本是500万元？", "林知远")]
    [InlineData("谁认为浅湾数据值得收购？", "")]
    [InlineData("谁说松涛大模型的训练成本不是500万元？", "")]
    public async Task Who_says_what_the_question_tells(string question, string rows) => Assert.Equal(rows, await RowsAsync(question));

    [Theory]
    [InlineData("示例大学跟谁签署了协议？", "首都医科大学")]
    [InlineData("示例大学跟谁解除了协议？", "")]
    public async Task What_no_relation_covers_by_the_words_of_a_sentence(string question, string rows) => Assert.Equal(rows, await RowsAsync(question));

    [Theory]
    [InlineData("国内发布了多少个大模型？")]
    [InlineData("我国一共有多少款大模型？")]
    [InlineData("一共有几家公司在招工程师？")]
    [InlineData("大模型最早由谁提出？")]
    public async Task What_articles_name_is_no_count_of_all_there_are(string question) => Assert.Equal(string.Empty, await RowsAsync(question));

    private async Task<string> RowsAsync(string question)
    {
        Answer answer = await new QuestionAnswerer(graph.Store).AskAsync(question, TestContext.Current.CancellationToken);
        return string.Join('|', answer.Rows.Select(r => string.Join(',', r.Cells.Select(c => c.Text))).Order(StringComparer.Ordinal));
    }
}
