using System.CommandLine;
using System.Text;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg init</c>: a commented sources file to begin with.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The sources file to write.", DefaultValueFactory = _ => SourcesFile.Usual };
        var command = new Command("init", "Write a sources file: what a graph is made of, where it goes, and when, with a comment on every setting.\n\nExample: kg init && kg build --sources kg.yaml") { file };
        command.SetAction(parsed => Run(parsed.GetValue(file)!));
        return command;
    }

    private static int Run(string path)
    {
        if (Path.Exists(path))
        {
            throw new CommandFailure($"{path} exists already and was left as it is; give another name.", ExitCodes.Failed);
        }

        File.WriteAllText(path, SourcesTemplate.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Terminal.Line($"{path} written. Name your sources in it, then: kg build --sources {path}");
        return ExitCodes.Done;
    }
}
