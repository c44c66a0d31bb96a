using System.CommandLine;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Resolution.Explaining;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg explain</c>: why two names are one, or are not.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var names = new Argument<string[]>("NAME") { Description = "One name or id: why its mentions are one. Two: why they are one, or are not.", Arity = new ArgumentArity(1, 2) };
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var lexicon = CommonOptions.LexiconFolder();
        var command = new Command("explain", "Say why two names are one, or are not.\n\nExamples:\n  kg explain 阿里\n  kg explain 百度 百度智能云") { names, to, json, lexicon };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(names)!, parsed.GetValue(to)!, parsed.GetValue(json), CommonOptions.BuildOptions(parsed.GetValue(lexicon), 1).Lexicon, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] names, string to, bool json, Lexicon lexicon, CancellationToken cancel)
    {
        await using var store = StoreOpener.ForReading(to);
        var graph = await new StoredGraphReader().ReadAsync(store, cancel).ConfigureAwait(false);
        var explainer = new Explainer(graph, new LexiconFacts(lexicon));
        foreach (var name in names.Where(n => explainer.Explain(n).Count == 0))
        {
            throw new CommandFailure($"Nothing in {store.Location} goes by the name {name}.");
        }

        if (names.Length == 2)
        {
            foreach (var pair in explainer.Compare(names[0], names[1]))
            {
                Terminal.Line(json ? ExplanationJson.Of(pair) : ExplanationText.Of(pair));
            }
        }
        else
        {
            foreach (var entity in explainer.Explain(names[0]))
            {
                Terminal.Line(json ? ExplanationJson.Of(entity) : ExplanationText.Of(entity));
            }
        }

        return ExitCodes.Done;
    }
}
