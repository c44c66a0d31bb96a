using System.CommandLine;
using System.Globalization;

namespace KnowledgeGraph.Cli.Deciding;

/// <summary>Options of every command that writes a decision.</summary>
internal sealed class DecisionOptions
{
    public Option<string> Why { get; } = new("--why") { Description = "The reason; it is kept and shown.", HelpName = "TEXT", Required = true };

    public Option<string?> By { get; } = new("--by") { Description = "Who decides.", HelpName = "NAME" };

    public Option<DateOnly> On { get; } = new("--on")
    {
        Description = "The day of the decision (today).",
        HelpName = "YYYY-MM-DD",
        DefaultValueFactory = _ => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
        CustomParser = result =>
        {
            var isDay = DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
            if (!isDay)
            {
                result.AddError($"--on takes a day such as 2024-05-31, not {result.Tokens[0].Value}.");
            }

            return day;
        },
    };

    public Option<string?> Ledger { get; } = new("--ledger") { Description = $"The file to add the decision to ({LedgerFile.Usual}).", HelpName = "FILE" };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Why);
        command.Options.Add(By);
        command.Options.Add(On);
        command.Options.Add(Ledger);
    }
}
