using System.Diagnostics.Metrics;
using KnowledgeGraph.Rebuild.History;

namespace KnowledgeGraph.Service.Metrics;

/// <summary>What the service measures: runs by outcome, how long they take, what they read and change.</summary>
public sealed class RunMetrics : IDisposable
{
    /// <summary>The meter's name.</summary>
    public const string Name = "KnowledgeGraph";

    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _runs;
    private readonly Counter<long> _problems;
    private readonly Counter<long> _requests;
    private readonly Counter<long> _bytes;
    private readonly Counter<long> _written;
    private readonly Counter<long> _removed;
    private readonly Histogram<double> _seconds;
    private long _articles;
    private double _lastBuilt;

    /// <summary>The instruments.</summary>
    public RunMetrics()
    {
        _runs = _meter.CreateCounter<long>("kg.runs", description: "Runs by how they ended.");
        _problems = _meter.CreateCounter<long>("kg.problems", description: "Documents and sources that could not be read.");
        _requests = _meter.CreateCounter<long>("kg.requests", description: "Requests made to sources.");
        _bytes = _meter.CreateCounter<long>("kg.source.bytes", "By", "Bytes read or received from sources.");
        _written = _meter.CreateCounter<long>("kg.elements.written", description: "Nodes and relationships written.");
        _removed = _meter.CreateCounter<long>("kg.elements.removed", description: "Nodes and relationships removed.");
        _seconds = _meter.CreateHistogram<double>("kg.run.duration", "s", "How long runs take.");
        _meter.CreateObservableGauge("kg.articles", () => Interlocked.Read(ref _articles), description: "Articles in the graph after the last run.");
        _meter.CreateObservableGauge("kg.last.built", () => Volatile.Read(ref _lastBuilt), "s", "When the graph was last built, in seconds since 1970; 0 before.");
    }

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    internal void Built(RunRecord run)
    {
        _runs.Add(1, Outcome(run.Outcome));
        _problems.Add(run.Problems.Count);
        _requests.Add(run.Sources.Sum(s => s.Requests));
        _bytes.Add(run.Sources.Sum(s => s.Bytes));
        _written.Add(run.Written);
        _removed.Add(run.Removed);
        _seconds.Record(run.Duration!.Value.TotalSeconds);
        Interlocked.Exchange(ref _articles, run.Articles);
        Volatile.Write(ref _lastBuilt, run.Ended!.Value.ToUnixTimeMilliseconds() / 1000.0);
    }

    internal void Failed(RunOutcome outcome) => _runs.Add(1, Outcome(outcome));

    private static KeyValuePair<string, object?> Outcome(RunOutcome outcome) => new("outcome", outcome.ToString().ToLowerInvariant());
}
