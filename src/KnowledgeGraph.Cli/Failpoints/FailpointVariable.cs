using System.Globalization;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Storage.Failpoints;

namespace KnowledgeGraph.Cli.Failpoints;

/// <summary>
/// <c>KG_FAILPOINT</c>, for tests of what happens when things break: <c>DuringCommit@2=kill</c> ends the process without a word when it
/// reaches that point the second time, <c>DuringCommit=wait:FILE</c> makes the file and waits until it is gone,
/// <c>trace:FILE</c> writes each point down as it is reached.
/// </summary>
internal static class FailpointVariable
{
    private const string Name = "KG_FAILPOINT";
    private const string Trace = "trace:";

    /// <summary>What the variable asks for; <c>null</c>, as nearly always, when it is not set.</summary>
    /// <exception cref="CommandFailure">It says something else.</exception>
    public static IFailpoints? Read() =>
        Environment.GetEnvironmentVariable(Name) is not { Length: > 0 } text ? null
        : text.StartsWith(Trace, StringComparison.Ordinal) ? new TracedPoints(text[Trace.Length..])
        : Point(text);

    private static ActedPoint Point(string text)
    {
        var parts = text.Split('=', 2);
        var place = parts[0].Split('@', 2);
        var times = 1;
        return parts.Length == 2
            && Enum.TryParse<Failpoint>(place[0], out var point)
            && (place.Length == 1 || int.TryParse(place[1], NumberStyles.None, CultureInfo.InvariantCulture, out times))
                ? new ActedPoint(point, times, parts[1])
                : throw new CommandFailure($"{Name} is not understood: {text}. Write POINT@TIMES=kill, POINT=wait:FILE or trace:FILE.", ExitCodes.Usage);
    }
}
