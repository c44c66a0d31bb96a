using System.Text.Json;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conformance.Questions;

/// <summary>The ten questions over five real articles, where they are at hand.</summary>
public sealed class SharedAnswersSpec
{
    [Fact]
    public async Task At_least_eight_of_ten_questions_are_answered_right()
    {
        var questions = JsonDocument.Parse(await File.ReadAllTextAsync(SharedData.Require("gold/questions.json"), TestContext.Current.CancellationToken));
        await using var graph = await TemporaryGraph.OfAsync(SharedData.Require("seeds"));
        var wrong = new List<string>();
        foreach (var question in questions.RootElement.EnumerateArray())
        {
            var text = question.GetProperty("q").GetString()!;
            var answer = await graph.AskAsync(text);
            if (!IsRight(question, answer))
            {
                wrong.Add($"{text} → {answer.Text}");
            }
        }

        Assert.True(wrong.Count <= 2, string.Join('\n', wrong));
    }

    private static bool IsRight(JsonElement question, Query.Answers.Answer answer)
    {
        var expected = question.GetProperty("answer").EnumerateArray().Select(a => a.GetString()!).ToList();
        var forbidden = question.TryGetProperty("must_not", out var not) ? not.EnumerateArray().Select(n => n.GetString()!).ToList() : [];
        return !forbidden.Exists(n => answer.Rows.Any(r => r.Text.Contains(n, StringComparison.Ordinal)))
            && question.GetProperty("kind").GetString() switch
            {
                "negative" => answer.Rows.Count == 0 && answer.Text.Contains("没有提到", StringComparison.Ordinal),
                "list/partial" => answer is { Rows.Count: 0, Announced: 11, Complete: false },
                _ => expected.TrueForAll(e => AnswerCheck.Holds(answer, e)),
            };
    }
}
