using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Either paths or a sources file; what the file says is not said again on the line.</summary>
internal static class SourcesOrPaths
{
    /// <summary>Says what is missing or too much.</summary>
    /// <param name="result">The line.</param>
    /// <param name="sources">The option of the sources file.</param>
    /// <param name="paths">The argument of paths.</param>
    /// <param name="told">The options that the file stands for.</param>
    public static void Demand(CommandResult result, Option<string?> sources, Argument<string[]> paths, IEnumerable<Option> told)
    {
        var isFile = result.GetResult(sources) is not null;
        if (isFile == result.GetResult(paths) is { Tokens.Count: > 0 })
        {
            var name = result.Command.Name;
            result.AddError(isFile ? $"kg {name} takes PATH or --sources, not both." : $"kg {name} needs PATH: {paths.Description} Or --sources FILE.");
        }

        foreach (var option in isFile ? told.Where(o => result.GetResult(o) is { Implicit: false }) : [])
        {
            result.AddError($"{option.Name} stands in the sources file and is not given with --sources.");
        }
    }
}
