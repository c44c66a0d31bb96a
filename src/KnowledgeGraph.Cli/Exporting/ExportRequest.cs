using KnowledgeGraph.Cli.Commands;

namespace KnowledgeGraph.Cli.Exporting;

/// <summary>What <c>kg export</c> was asked for.</summary>
internal sealed record ExportRequest(string Format, string? Output, string? Name, bool Timeline, DateOnly? Since, DateOnly? Until)
{
    /// <summary>Whether a picture is wanted.</summary>
    public bool IsPicture => Format == "svg";

    /// <summary>Refuses what does not go together.</summary>
    /// <exception cref="CommandFailure">It does not; the sentence says what to write.</exception>
    public void Demand(bool json)
    {
        var wrong = this switch
        {
            { IsPicture: true, Name: null, Timeline: false } => "A picture is of something: give --name NAME or --timeline.",
            { IsPicture: false } when Name is not null || Timeline || Since is not null || Until is not null => "--name, --timeline, --since and --until go with --format svg.",
            { Timeline: false } when Since is not null || Until is not null => "--since and --until go with --timeline.",
            { Format: "csv", Output: null } => "CSV is a folder of files: give --out FOLDER.",
            { Output: null } when json => "With --json standard output holds the summary: give --out for the export.",
            _ when Since > Until => "--since lies after --until.",
            _ => null,
        };
        if (wrong is not null)
        {
            throw new CommandFailure(wrong, ExitCodes.Usage);
        }
    }
}
