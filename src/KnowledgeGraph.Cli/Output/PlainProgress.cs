using KnowledgeGraph.Rebuild.Progress;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Shows how far a long build is where nobody watches a terminal: a plain line from time to time.</summary>
internal sealed class PlainProgress(TimeProvider clock) : IProgress<BuildProgress>
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(15);

    private readonly BuildPace _pace = new(clock);
    private readonly Lock _lock = new();
    private long _last = clock.GetTimestamp();

    public void Report(BuildProgress value)
    {
        lock (_lock)
        {
            var line = _pace.Line(value);
            if (clock.GetElapsedTime(_last) >= Between)
            {
                _last = clock.GetTimestamp();
                Terminal.Note(line);
            }
        }
    }
}
