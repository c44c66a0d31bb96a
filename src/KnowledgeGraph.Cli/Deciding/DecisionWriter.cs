using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Resolution.Ledgers;

namespace KnowledgeGraph.Cli.Deciding;

/// <summary>Writes a decision and says where it stands and when it takes effect.</summary>
internal static class DecisionWriter
{
    /// <summary>Completes the row from the command line and adds it to the ledger.</summary>
    public static int Write(LedgerRow row, string what, DecisionOptions options, ParseResult parsed, bool json)
    {
        var complete = row with { Date = parsed.GetValue(options.On), Why = parsed.GetValue(options.Why)!, By = parsed.GetValue(options.By) };
        if (string.IsNullOrWhiteSpace(complete.Why))
        {
            throw new CommandFailure("--why must say something: the reason is kept with the decision.", ExitCodes.Usage);
        }

        var file = parsed.GetValue(options.Ledger) ?? LedgerFile.Usual;
        var line = LedgerFile.Append(file, complete);
        if (json)
        {
            Terminal.Line(JsonLine.Of(writer =>
            {
                writer.WriteStartObject();
                writer.Property("ledger", file);
                writer.Property("line", line);
                writer.Property("act", complete.Act.ToString().ToLowerInvariant());
                writer.Property("target", complete.Target);
                writer.Property("other", complete.Other);
                writer.WriteEndObject();
            }));
        }
        else
        {
            Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {complete.Act.ToString().ToLowerInvariant()} {what}"));
            Terminal.Note("It holds from the next kg build on.");
        }

        return ExitCodes.Done;
    }
}
