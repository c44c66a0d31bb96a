using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Service.Metrics;
using KnowledgeGraph.Service.Scheduling;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Service.Health;

/// <summary>
/// <c>/health</c> (200, or 503 while runs fail) and <c>/metrics</c> on 127.0.0.1, for probes and scrapers of the same machine or
/// pod. The runtime's own small server is enough for two fixed answers.
/// </summary>
internal sealed class HealthEndpoint(ScheduleOptions options, ScheduleStatus status, MetricsExport metrics, ILogger<HealthEndpoint> logger) : BackgroundService
{
    private HttpListener? _listener;

    /// <summary>Begins to listen; a port that cannot be had stops the service before its first run.</summary>
    /// <exception cref="SourcesFileException">Somebody else has the port.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var schedule = options.File.Schedule!;
        if (schedule.Port > 0)
        {
            _listener = Listening(schedule);
            await base.StartAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _listener?.Close();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var stop = stoppingToken.Register(_listener!.Stop);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                Answer(await _listener.GetContextAsync().ConfigureAwait(false));
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or IOException or InvalidOperationException)
            {
                // Whoever asked is gone, or the service stops.
            }
        }
    }

    private HttpListener Listening(RunSchedule schedule)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{schedule.Port}/");
        var listener = new HttpListener { Prefixes = { address } };
        try
        {
            listener.Start();
        }
        catch (Exception error) when (error is HttpListenerException or System.Net.Sockets.SocketException)
        {
            throw new SourcesFileException(string.Create(
                CultureInfo.InvariantCulture,
                $"{options.File.Path}:{schedule.Line}: port {schedule.Port} cannot be served ({error.Message.TrimEnd('.')}); another program has it, perhaps another scheduler. Name another one, or 0 for none."));
        }

        ScheduleLog.Serving(logger, address);
        return listener;
    }

    private void Answer(HttpListenerContext context)
    {
        var (code, type, text) = context.Request.Url?.AbsolutePath switch
        {
            "/health" or "/" => (status.IsHealthy ? 200 : 503, "application/json", Health()),
            "/metrics" => (200, "text/plain; version=0.0.4; charset=utf-8", metrics.Text()),
            _ => (404, "text/plain", "There are /health and /metrics.\n"),
        };
        var bytes = Encoding.UTF8.GetBytes(text);
        context.Response.StatusCode = code;
        context.Response.ContentType = type;
        context.Response.ContentLength64 = bytes.Length;
        context.Response.OutputStream.Write(bytes);
        context.Response.Close();
    }

    private string Health() => JsonSerializer.Serialize(new
    {
        healthy = status.IsHealthy,
        running = status.IsRunning,
        last = status.Last?.ToString().ToLowerInvariant(),
        reason = status.Reason,
        lastBuilt = status.LastBuilt,
        failures = status.Failures,
        next = CronTimes.Of(options.File).GetNextValidTimeAfter(options.Services.Time.GetUtcNow()),
    }) + "\n";
}
