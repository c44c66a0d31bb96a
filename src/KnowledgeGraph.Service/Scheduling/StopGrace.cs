using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Service.Scheduling;

/// <summary>What a stop means for a run: it may go on for a while, then it is abandoned; either way the graph is whole.</summary>
internal sealed class StopGrace : IDisposable
{
    private readonly CancellationTokenSource _abandoned;
    private readonly CancellationTokenRegistration _asked;

    public StopGrace(ScheduleOptions options, IHostApplicationLifetime lifetime, ILogger<StopGrace> logger)
    {
        _abandoned = new CancellationTokenSource();
        Stopping = lifetime.ApplicationStopping;
        _asked = Stopping.Register(() =>
        {
            ScheduleLog.Stopping(logger, options.Grace.TotalSeconds);
            _abandoned.CancelAfter(options.Grace);
        });
    }

    /// <summary>Set when the service is asked to stop.</summary>
    public CancellationToken Stopping { get; }

    /// <summary>Set when a run has had its time to end.</summary>
    public CancellationToken Abandoned => _abandoned.Token;

    public void Dispose()
    {
        _asked.Dispose();
        _abandoned.Dispose();
    }
}
