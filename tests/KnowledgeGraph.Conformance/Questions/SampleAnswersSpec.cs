using KnowledgeGraph.Query.Answers;

namespace KnowledgeGraph.Conformance.Questions;

/// <summary>The whole path: sample articles → graph → questions.</summary>
public sealed class SampleAnswersSpec
{
    [Fact]
    public async Task Most_questions_are_answered_right_and_none_with_a_row_that_must_not_be()
    {
        await using var graph = await TemporaryGraph.OfAsync(Samples.Folder);
        var wrong = new List<string>();
        foreach (var question in Samples.Questions())
        {
            var answer = await graph.AskAsync(question.Q);
            Assert.All(answer.Rows, row => Assert.NotEmpty(row.Evidence));
            var faults = AnswerCheck.Faults(question, answer);
            Assert.DoesNotContain(faults, f => f.StartsWith("a row", StringComparison.Ordinal));
            if (faults.Count > 0)
            {
                wrong.Add($"{question.Id}: {string.Join("; ", faults)}");
            }
        }

        Assert.True(wrong.Count <= 2, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("14-gpt4-explainer.txt", "1750亿", "1650亿", "GPT-4的参数量是多少？", "1650亿", "1750亿")]
    [InlineData("09-deals.jsonl", "20.65亿元", "21.5亿元", "光年之外被谁收购，总价多少？", "21.5亿元", "20.65亿元")]
    [InlineData("01-first-batch-list.txt", "抖音的云雀大模型", "抖音的豆包大模型", "8月31日哪些大模型通过备案？", "豆包", "云雀")]
    public async Task A_fact_that_changes_in_an_article_changes_the_answer(string article, string old, string changed, string question, string now, string before)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, article);
            var text = Samples.Text(article);
            await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
            var first = await AskAsync(path, question);
            await File.WriteAllTextAsync(path, text.Replace(old, changed, StringComparison.Ordinal), TestContext.Current.CancellationToken);
            var second = await AskAsync(path, question);
            Assert.Contains(first.Rows, r => r.Text.Contains(before, StringComparison.Ordinal));
            Assert.Contains(second.Rows, r => r.Text.Contains(now, StringComparison.Ordinal));
            Assert.DoesNotContain(second.Rows, r => r.Text.Contains(before, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Answer> AskAsync(string path, string question)
    {
        await using var graph = await TemporaryGraph.OfAsync(path);
        return await graph.AskAsync(question);
    }
}
