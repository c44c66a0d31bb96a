using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace KnowledgeGraph.Service.Metrics;

/// <summary>
/// OpenTelemetry over the meter: as Prometheus text on demand, and pushed over OTLP where the environment names an end point
/// (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c>), as every OpenTelemetry program does.
/// </summary>
internal sealed class MetricsExport : IDisposable
{
    private readonly PrometheusText _text = new();
    private readonly BaseExportingMetricReader _reader;
    private readonly MeterProvider _provider;

    public MetricsExport(RunMetrics metrics)
    {
        // The instruments must be there before they are listened to.
        ArgumentNullException.ThrowIfNull(metrics);
        _reader = new BaseExportingMetricReader(_text);
        var builder = Sdk.CreateMeterProviderBuilder().AddMeter(RunMetrics.Name).AddReader(_reader);
        _provider = (Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT") is { Length: > 0 } ? builder.AddOtlpExporter() : builder).Build();
    }

    /// <summary>All values now, in the text format of Prometheus.</summary>
    public string Text()
    {
        _text.Collect!(Timeout.Infinite);
        return _text.Last;
    }

    public void Dispose() => _provider.Dispose();
}
