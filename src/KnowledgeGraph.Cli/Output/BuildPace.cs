using System.Globalization;
using KnowledgeGraph.Rebuild.Progress;

namespace KnowledgeGraph.Cli.Output;

/// <summary>How fast a build goes: a stage in words, with rate and time left once there is something to tell.</summary>
internal sealed class BuildPace(TimeProvider clock)
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(1);

    private BuildStage? _stage;
    private long _since;
    private int _from;

    /// <summary>The line for a moment of the build.</summary>
    public string Line(BuildProgress progress)
    {
        if (_stage != progress.Stage)
        {
            (_stage, _since, _from) = (progress.Stage, clock.GetTimestamp(), progress.Done);
        }

        var name = progress.Stage switch
        {
            BuildStage.Extracting => "reading articles",
            BuildStage.Resolving => "resolving names",
            _ => "writing what changed",
        };
        var elapsed = clock.GetElapsedTime(_since);
        if (progress.Total <= 1 || elapsed < Settled || progress.Done <= _from)
        {
            return name;
        }

        var rate = (progress.Done - _from) / elapsed.TotalSeconds;
        var left = TimeSpan.FromSeconds((progress.Total - progress.Done) / rate);
        return string.Create(CultureInfo.InvariantCulture, $"{name}: {progress.Done} of {progress.Total} files, {rate:0.#} a second, {Left(left)} left");
    }

    private static string Left(TimeSpan left) =>
        left.TotalMinutes >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(left.TotalMinutes):0} min") : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(left.TotalSeconds):0} s");
}
