using System.CommandLine;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg segment</c>: how text is divided into words, by our own segmenter or by that of a provider.</summary>
internal static class SegmentCommand
{
    private const string Own = "own";

    public static Command Create()
    {
        var text = new Argument<string>("TEXT") { Description = "The text, or - for standard input." };
        var with = new Option<string>("--with") { Description = "The segmenter: own, or the beginning of a provider's name such as jieba.NET.", HelpName = "NAME", DefaultValueFactory = _ => Own };
        var search = new Option<bool>("--search") { Description = "Also the words inside long words, as a search index wants them." };
        var json = CommonOptions.Json();
        var command = new Command("segment", "Show how text is divided into words.\n\nExamples:\n  kg segment 百度宣布文心一言向公众开放\n  kg segment --with jieba.NET --search - < article.txt") { text, with, search, json };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(text)!, parsed.GetValue(with)!, parsed.GetValue(search), parsed.GetValue(json), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string text, string with, bool search, bool json, CancellationToken cancel)
    {
        var segmenter = Segmenter(with);
        using var lines = text == "-" ? new StreamReader(Console.OpenStandardInput()) : (TextReader)new StringReader(text);
        while (await lines.ReadLineAsync(cancel).ConfigureAwait(false) is { } line)
        {
            var words = segmenter.Segment(line, search ? SegmentationMode.Search : SegmentationMode.Precise).Select(w => line[w.Start..w.End]).ToArray();
            Terminal.Line(json ? JsonLine.Of(writer => ValueJson.Write(writer, words)) : string.Join(' ', words));
        }

        return ExitCodes.Done;
    }

    private static ISegmenter Segmenter(string name)
    {
        if (string.Equals(name, Own, StringComparison.Ordinal))
        {
            return JiebaSegmenter.Default;
        }

        var folder = Providers.Folder();
        var provider = folder.All<ISegmenterProvider>().FirstOrDefault(p => p.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return provider?.Create() ?? throw new CommandFailure(
            folder.Problems.Count > 0
                ? string.Join(' ', folder.Problems)
                : $"This build has no segmenter {name}. For jieba.NET add the provider KnowledgeGraph.Text.JiebaNet: dotnet build src/KnowledgeGraph.Text.JiebaNet, or put its package into the folder providers beside kg.",
            ExitCodes.Failed);
    }
}
