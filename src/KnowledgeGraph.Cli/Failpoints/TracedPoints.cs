using KnowledgeGraph.Storage.Failpoints;

namespace KnowledgeGraph.Cli.Failpoints;

/// <summary>Writes each point down in a file, a line each, as it is reached.</summary>
internal sealed class TracedPoints(string file) : IFailpoints
{
    public ValueTask ReachAsync(Failpoint point, CancellationToken cancellationToken = default)
    {
        lock (this)
        {
            File.AppendAllText(file, point + "\n");
        }

        return ValueTask.CompletedTask;
    }
}
