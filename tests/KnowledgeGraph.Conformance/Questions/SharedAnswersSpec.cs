using System.Text.Json;
using KnowledgeGraph.Conformance.Stores;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Questions;

/// <summary>The ten questions over five real articles, where they are at hand, on both stores.</summary>
[Collection(ServerCollection.Name)]
public sealed class SharedAnswersSpec(Neo4jServer server)
{
    [Fact]
    public async Task All_ten_questions_are_answered_right_from_the_embedded_store()
    {
        await using var graph = await TemporaryGraph.OfAsync(SharedData.Require("seeds"));
        await AllRightAsync(graph.AskAsync);
    }

    [Fact]
    public async Task All_ten_questions_are_answered_right_from_a_server()
    {
        await using var store = new Neo4jStore(AddressReader.Read(server.Require(), new Neo4jEnvironment()));
        await new GraphBuilder(new BuildOptions()).BuildAsync(store, [SharedData.Require("seeds")], cancellationToken: TestContext.Current.CancellationToken);
        await AllRightAsync(q => new QuestionAnswerer(store).AskAsync(q, TestContext.Current.CancellationToken));
    }

    private static async Task AllRightAsync(Func<string, Task<Answer>> ask)
    {
        using var questions = JsonDocument.Parse(await File.ReadAllTextAsync(SharedData.Require("gold/questions.json"), TestContext.Current.CancellationToken));
        var texts = Directory.GetFiles(SharedData.Require("seeds")).Select(File.ReadAllText).ToList();
        var wrong = new List<string>();
        foreach (var question in questions.RootElement.EnumerateArray())
        {
            var text = question.GetProperty("q").GetString()!;
            var answer = await ask(text);
            if (!IsRight(question, answer) || !answer.Evidence.All(e => texts.Exists(t => t.Contains(e.Quote, StringComparison.Ordinal))))
            {
                wrong.Add($"{text} → {answer.Text}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static bool IsRight(JsonElement question, Answer answer)
    {
        var expected = question.GetProperty("answer").EnumerateArray().Select(a => a.GetString()!).ToList();
        var forbidden = question.TryGetProperty("must_not", out var not) ? not.EnumerateArray().Select(n => n.GetString()!).ToList() : [];
        return !forbidden.Exists(n => answer.Rows.Any(r => r.Text.Contains(n, StringComparison.Ordinal)))
            && question.GetProperty("kind").GetString() switch
            {
                "negative" => answer.Rows.Count == 0 && answer.Standing == Standing.NeverMentioned && answer.Text.Contains("没有提到", StringComparison.Ordinal),
                "list/partial" => answer is { Rows.Count: 0, Announced: 11, Complete: false },
                _ => expected.TrueForAll(e => AnswerCheck.Holds(answer, e)),
            };
    }
}
