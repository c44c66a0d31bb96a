using System.CommandLine;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Rebuild.Collecting;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg show</c>: an article with its zones and mentions, or an entity with the facts about it.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("ARTICLE|NAME") { Description = "A file, or the name of something in the graph." };
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var lexicon = CommonOptions.LexiconFolder();
        var command = new Command("show", "Show an article as it was read, or what the graph says of a name.\n\nExamples:\n  kg show seeds/articles/01-first-batch-list.txt\n  kg show 文心一言 --to graph.kg") { what, to, json, lexicon };
        command.SetAction((parsed, cancel) => File.Exists(parsed.GetValue(what)) || Directory.Exists(parsed.GetValue(what))
            ? Task.FromResult(ShowArticle(parsed.GetValue(what)!, parsed.GetValue(lexicon), parsed.GetValue(json), cancel))
            : ShowNameAsync(parsed.GetValue(what)!, parsed.GetValue(to)!, parsed.GetValue(json), cancel));
        return command;
    }

    private static int ShowArticle(string path, string? lexicon, bool json, CancellationToken cancel)
    {
        var corpus = new CorpusExtractor(CommonOptions.BuildOptions(lexicon, 1)).Extract([path], cancellationToken: cancel);
        foreach (var facts in corpus.Facts)
        {
            if (json)
            {
                Terminal.Line(FactsJson.Of(facts, withZones: true));
            }
            else
            {
                ArticleView.Print(facts);
            }
        }

        foreach (var problem in corpus.Problems)
        {
            Terminal.Error(problem.ToString());
        }

        return corpus.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static async Task<int> ShowNameAsync(string name, string to, bool json, CancellationToken cancel)
    {
        await using var store = StoreOpener.ForReading(to);
        var runner = new NamedQueryRunner(store);
        var found = await AskAsync(runner, "find-entity", "text", name, cancel).ConfigureAwait(false);
        if (found.Rows.Count == 0)
        {
            throw new CommandFailure($"There is no file {name}, and nothing in {store.Location} goes by that name.");
        }

        RowsOutput.Print(found, json);
        RowsOutput.Print(await AskAsync(runner, "facts-about", "name", name, cancel).ConfigureAwait(false), json);
        return ExitCodes.Done;
    }

    private static Task<QueryRows> AskAsync(NamedQueryRunner runner, string query, string parameter, string value, CancellationToken cancel) =>
        runner.RunAsync(NamedQueries.Get(query), new Dictionary<string, object?> { [parameter] = value }, cancel);
}
