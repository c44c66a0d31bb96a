using KnowledgeGraph.Rebuild.History;

namespace KnowledgeGraph.Service.Scheduling;

/// <summary>What the scheduler is at; read by the health end point while it changes.</summary>
public sealed class ScheduleStatus
{
    private readonly Lock _gate = new();
    private (bool IsRunning, RunOutcome? Last, string? Reason, DateTimeOffset? LastBuilt, int Failures) _now;

    /// <summary>Whether a run is under way.</summary>
    public bool IsRunning => Read().IsRunning;

    /// <summary>How the last run of this process ended, or <c>null</c> before the first.</summary>
    public RunOutcome? Last => Read().Last;

    /// <summary>Why it failed, or <c>null</c>.</summary>
    public string? Reason => Read().Reason;

    /// <summary>When the graph was last built, or <c>null</c>.</summary>
    public DateTimeOffset? LastBuilt => Read().LastBuilt;

    /// <summary>How many runs have failed since one built.</summary>
    public int Failures => Read().Failures;

    /// <summary>Whether nothing is wrong: no run has failed since one built.</summary>
    public bool IsHealthy => Failures == 0;

    internal void Begin() => Change(s => s with { IsRunning = true });

    internal void Idle() => Change(s => s with { IsRunning = false });

    internal void Built(RunOutcome outcome, DateTimeOffset at) => Change(_ => (false, outcome, null, at, 0));

    internal void Failed(RunOutcome outcome, string reason) =>
        Change(s => (false, outcome, reason, s.LastBuilt, outcome == RunOutcome.Stopped ? s.Failures : s.Failures + 1));

    private (bool IsRunning, RunOutcome? Last, string? Reason, DateTimeOffset? LastBuilt, int Failures) Read()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    private void Change(Func<(bool IsRunning, RunOutcome? Last, string? Reason, DateTimeOffset? LastBuilt, int Failures), (bool, RunOutcome?, string?, DateTimeOffset?, int)> change)
    {
        lock (_gate)
        {
            _now = change(_now);
        }
    }
}
