using System.Diagnostics;
using KnowledgeGraph.Storage.Failpoints;

namespace KnowledgeGraph.Cli.Failpoints;

/// <summary>Does something when a point is reached for the n-th time.</summary>
/// <param name="point">The point.</param>
/// <param name="times">The n-th time.</param>
/// <param name="action"><c>kill</c>, or <c>wait:</c> and a file.</param>
internal sealed class ActedPoint(Failpoint point, int times, string action) : IFailpoints
{
    private const string Wait = "wait:";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private int _reached;

    public async ValueTask ReachAsync(Failpoint reached, CancellationToken cancellationToken = default)
    {
        if (reached != point || Interlocked.Increment(ref _reached) != times)
        {
            return;
        }

        if (!action.StartsWith(Wait, StringComparison.Ordinal))
        {
            using var self = Process.GetCurrentProcess();
            self.Kill();
        }

        var file = action[Wait.Length..];
        await File.WriteAllTextAsync(file, point.ToString(), cancellationToken).ConfigureAwait(false);
        while (File.Exists(file))
        {
            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }
}
