using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary><c>kg eval --cluener</c> and <c>kg train</c>: what they print, and what they say of files they cannot use.</summary>
public sealed class Names_that_are_scored_and_learnt : IDisposable
{
    private const string Marked = """{"text": "招商银行行长王大明昨日表示", "label": {"company": {"招商银行": [[0, 3]]}, "name": {"王大明": [[6, 8]]}, "position": {"行长": [[4, 5]]}}}""";

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_program_gets_four_types_together_all_together_and_each_alone()
    {
        _desk.Write("marked.json", Marked);

        var scores = JsonDocument.Parse((await _desk.KgAsync("eval", "--cluener", "marked.json", "--json")).Output).RootElement;

        Assert.Equal(1.0, scores.GetProperty("micro").GetProperty("f1").GetDouble());
        Assert.Equal(1.0, scores.GetProperty("all").GetProperty("p").GetDouble());
        Assert.Equal(1.0, scores.GetProperty("types").GetProperty("position").GetProperty("r").GetDouble());
        Assert.Equal(10, scores.GetProperty("types").EnumerateObject().Count());
    }

    [Fact]
    public async Task A_line_of_another_form_is_named_with_file_and_line()
    {
        _desk.Write("marked.json", Marked + "\n{\"text\": \"好\", \"label\": {\"animal\": {\"好\": [[0, 0]]}}}");

        Said.Failed(await _desk.KgAsync("eval", "--cluener", "marked.json"), 1, "marked.json:2", "animal", "no type of name");
    }

    [Fact]
    public async Task A_file_that_is_no_model_is_refused()
    {
        _desk.Write("marked.json", Marked);
        _desk.Write("names.model", "not a model");

        Said.Failed(await _desk.KgAsync("eval", "--cluener", "marked.json", "--model", "names.model"), 1, "names.model", "no recogniser model");
    }

    [Fact]
    public async Task A_model_is_learnt_and_can_be_scored()
    {
        _desk.Write("marked.json", Marked);

        var learnt = await _desk.KgAsync("train", "marked.json", "--epochs", "2", "--out", _desk["small.model"]);
        var scored = await _desk.KgAsync("eval", "--cluener", "marked.json", "--model", _desk["small.model"], "--json");

        Assert.Equal((0, 0), (learnt.ExitCode, scored.ExitCode));
    }
}
