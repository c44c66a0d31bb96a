using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
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
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var port = options.File.Schedule!.Port;
        if (port == 0)
        {
            return;
        }

        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/");
        using var listener = new HttpListener { Prefixes = { address } };
        listener.Start();
        using var stop = stoppingToken.Register(listener.Stop);
        ScheduleLog.Serving(logger, address);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                Answer(await listener.GetContextAsync().ConfigureAwait(false));
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or IOException)
            {
                // Whoever asked is gone, or the service stops.
            }
        }
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
