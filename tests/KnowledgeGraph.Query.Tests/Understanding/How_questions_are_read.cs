using System.Text.Json;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Query.Tests.Graphs;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Query.Tests.Understanding;

public sealed class How_questions_are_read(TinyGraph graph)
{
    [Theory]
    [InlineData("松涛大模型是谁开发的？", "Who", "DEVELOPS")]
    [InlineData("松涛由哪家公司研发？", "Who", "DEVELOPS")]
    [InlineData("松涛大模型是什么时候发布的？", "When", "RELEASED_ON")]
    [InlineData("松涛何时在哪个大会上亮相", "When Event", "RELEASED_AT")]
    [InlineData("北岭科技总部在哪里", "Where", "LOCATED_IN")]
    [InlineData("松涛大模型通过备案了吗", "Whether", "PASSED_FILING")]
    [InlineData("林知远是谁？", "Card", "")]
    [InlineData("林知远毕业于哪里", "Where", "EDUCATED_AT")]
    [InlineData("松涛有多少参数", "Quantity", "HAS_PARAMETER_COUNT")]
    [InlineData("哪些大模型已经向公众开放", "Entity", "OPENED_TO_PUBLIC_ON")]
    [InlineData("江流智能是否收购了浅湾数据", "Whether", "ACQUIRED")]
    public async Task By_what_they_want_and_by_which_relation(string question, string wants, string predicate)
    {
        var clause = Assert.Single(await ReadAsync(question));
        Assert.Equal(wants, string.Join(' ', clause.Wants));
        Assert.True(predicate.Length == 0 ? clause.Relations.Count == 0 : clause.Speaks(predicate), question);
    }

    [Theory]
    [InlineData("松涛大模型的参数", "m/pine")]
    [InlineData("松涛助手是谁做的", "x/app")]
    [InlineData("北京的北岭科技和江流智能", "r/110000 c/north c/river")]
    public async Task By_the_longest_names_of_the_store(string question, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await ReadAsync(question)).SelectMany(c => c.Links).SelectMany(l => l.Ids)));

    [Theory]
    [InlineData("松涛5.0有多少参数", "松涛")]
    [InlineData("桂树大模型什么时候发布", "桂树")]
    [InlineData("Zyx什么时候发布", "zyx")]
    [InlineData("《没有这份报告》是谁发布的", "没有这份报告")]
    public async Task With_names_that_no_article_mentions_kept_as_unknown(string question, string unknown) =>
        Assert.Contains(unknown, (await ReadAsync(question)).SelectMany(c => c.Unknown));

    [Theory]
    [InlineData("8月31日哪几个大模型通过了备案", "2023-08-31", true)]
    [InlineData("8月31日哪几个大模型通过了备案", "2023-08-30", false)]
    [InlineData("2023年8月有哪些大模型通过备案", "2023-08-31", true)]
    [InlineData("2022年8月有哪些大模型通过备案", "2023-08-31", false)]
    [InlineData("八月三十一日通过备案的大模型有哪些", "2023-08-31", true)]
    public async Task With_times_that_fit_any_year_when_none_is_stated(string question, string day, bool fits)
    {
        var clause = Assert.Single(await ReadAsync(question));
        var date = DateOnly.Parse(day, null);
        Assert.Equal(fits, clause.Time!.Fits(date, date, null));
    }

    [Theory]
    [InlineData("松涛是谁开发的？什么时候发布？", 2)]
    [InlineData("浅湾数据被谁收购，总价多少？", 2)]
    [InlineData("截至2023年10月，北京有多少家？", 1)]
    [InlineData("松涛是什么时候、在什么大会上发布的？", 1)]
    public async Task In_as_many_parts_as_they_ask(string question, int parts) =>
        Assert.Equal(parts, (await ReadAsync(question)).Count);

    [Theory]
    [InlineData("首批有哪些", 1)]
    [InlineData("第二批通过备案的有哪些", 2)]
    [InlineData("哪些通过备案", null)]
    public async Task With_the_batch_they_name(string question, int? batch) =>
        Assert.Equal(batch, (await ReadAsync(question))[0].Batch);

    [Theory]
    [InlineData("请问北岭科技目前一共有哪些大模型")]
    [InlineData("北岭科技有自己的大模型吗")]
    [InlineData("松涛是北岭科技的吗")]
    [InlineData("麻烦列一下北岭科技最近的大模型")]
    public async Task With_fillers_that_ask_for_nothing(string question) =>
        Assert.All(await ReadAsync(question), c => Assert.Empty(NotUnderstood.Of(c)));

    [Fact]
    public async Task With_nothing_left_over_in_the_shared_questions()
    {
        using var questions = JsonDocument.Parse(await File.ReadAllTextAsync(SharedData.Require("gold/questions.json"), TestContext.Current.CancellationToken));
        foreach (var question in questions.RootElement.EnumerateArray())
        {
            Assert.All(await ReadAsync(question.GetProperty("q").GetString()!), c => Assert.Empty(NotUnderstood.Of(c)));
        }
    }

    [Fact]
    public void By_wordings_that_all_name_something_that_exists() => Assert.All(Wordings.Default.All, w =>
    {
        Assert.True(w.Kind != "asked" || Enum.TryParse<Wanted>(w.Value, out _), w.Word);
        Assert.True(w.Kind != "relation" || Enum.TryParse<RelationDirection>(w.How, ignoreCase: true, out _), w.Word);
        Assert.True(w.Kind != "relation" || w.Value.Split(',').All(p => Core.Ontology.GraphSchema.Default.Relationships.Any(r => r.Type == p)), w.Word);
    });

    private async Task<IReadOnlyList<Clause>> ReadAsync(string question) =>
        (await Reader(new NamedQueryRunner(graph.Store)).ReadAsync(question, isDoubtful: false, TestContext.Current.CancellationToken)).Clauses;

    private static QuestionReader Reader(NamedQueryRunner runner) => new(new NameLinker(runner), new NameSpelling(runner));
}
