using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>What is wrong with a command line, in sentences for the person who typed it.</summary>
internal static class UsageErrors
{
    /// <summary>Everything that is wrong; empty when the line can be run.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.UnmatchedTokens.Count > 0)
        {
            var commands = string.Join(", ", command.Subcommands.Select(c => c.Name));
            return [$"There is no command {parsed.UnmatchedTokens[0]}; there are {commands}."];
        }

        var unknown = UnknownOptions(parsed).ToList();
        return unknown.Count > 0 ? unknown : [.. parsed.Errors.Select(e => Sentence(command, e)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A mistyped option would otherwise be taken for a path or a name.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        if (parsed.Tokens.Any(t => t.Type == TokenType.DoubleDash))
        {
            return [];
        }

        var options = string.Join(", ", parsed.CommandResult.Command.Options.Select(o => o.Name));
        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(a => a.Tokens)
            .Select(t => t.Value)
            .Concat(parsed.UnmatchedTokens)
            .Where(v => v.Length > 1 && v[0] == '-' && !File.Exists(v))
            .Select(v => $"kg {parsed.CommandResult.Command.Name} has no option {v}; it has {options}.");
    }

    private static string Sentence(Command command, ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult } missing => $"kg {command.Name} needs {missing.Argument.Name}: {missing.Argument.Description}",
        OptionResult { Tokens.Count: 0 } bare => $"{bare.Option.Name} needs a value: {bare.Option.Description}",
        _ => error.Message,
    };
}
