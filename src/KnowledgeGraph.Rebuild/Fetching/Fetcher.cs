using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using KnowledgeGraph.Rebuild.Sources;
using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Rebuild.Fetching;

/// <summary>
/// Fetches documents as a considerate guest: robots.txt first, a pause between requests to one host, nothing again that has not
/// changed, repetitions with growing pauses for what may pass. Follows redirections itself, so that each step is allowed too.
/// </summary>
public sealed class Fetcher : IDisposable
{
    /// <summary>The name that robots.txt may speak to.</summary>
    public const string Name = "KnowledgeGraph";

    /// <summary>What requests say of who asks.</summary>
    internal const string Agent = Name + "/0.1 (kg)";

    private const int MostRedirections = 5;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client;
    private readonly HttpExchange _exchange;
    private readonly HttpExchange _robots;
    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.Ordinal);
    private readonly ResiliencePipeline<FetchResult> _retries;
    private readonly SourceLimits _limits;
    private readonly TimeProvider _time;

    /// <summary>A fetcher for one run.</summary>
    /// <param name="limits">Limits of size and time.</param>
    /// <param name="time">The clock.</param>
    /// <param name="trusted">The hosts of the sources file, which may lie in a private network; all others may not.</param>
    /// <param name="handler">What sends requests; <c>null</c> for the network.</param>
    public Fetcher(SourceLimits limits, TimeProvider time, IReadOnlySet<string> trusted, HttpMessageHandler? handler = null)
    {
        (_limits, _time) = (limits, time);
        _client = new HttpClient(handler ?? Network(trusted)) { Timeout = Timeout.InfiniteTimeSpan };
        _exchange = new HttpExchange(_client, limits, time);
        _robots = new HttpExchange(_client, limits with { Document = 512 << 10 }, time);
        _retries = Retries(limits, time);
    }

    /// <summary>Fetches one document.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped, or its source had its time.</exception>
    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = request; ;)
        {
            if (!seen.Add(at.Address.AbsoluteUri))
            {
                return new FetchResult(FetchOutcome.Failed, "its redirections go round in a circle");
            }

            if (seen.Count > MostRedirections + 1)
            {
                return new FetchResult(FetchOutcome.Failed, string.Create(CultureInfo.InvariantCulture, $"it redirects more than {MostRedirections} times"));
            }

            var host = await HostAsync(at.Address, cancellationToken).ConfigureAwait(false);
            if (!host.Rules.Allows(at.Address.PathAndQuery))
            {
                return new FetchResult(FetchOutcome.Disallowed, $"robots.txt of {at.Address.Authority} {host.Why}");
            }

            Uri? next = null;
            var result = await _retries.ExecuteAsync(
                async token =>
                {
                    await host.WaitAsync(_limits.Pause, _time, token).ConfigureAwait(false);
                    (var answer, next) = await _exchange.AskAsync(at, token).ConfigureAwait(false);
                    return answer;
                },
                cancellationToken).ConfigureAwait(false);
            if (next is null)
            {
                return result;
            }

            at = at with { Address = next };
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static SocketsHttpHandler Network(IReadOnlySet<string> trusted) => new()
    {
        ConnectCallback = new PublicNetwork(trusted).ConnectAsync,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        UseCookies = false,
        MaxResponseHeadersLength = 64,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
    };

    private static ResiliencePipeline<FetchResult> Retries(SourceLimits limits, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder<FetchResult> { TimeProvider = time };
        return limits.Retries == 0 ? builder.Build() : builder.AddRetry(new RetryStrategyOptions<FetchResult>
        {
            MaxRetryAttempts = limits.Retries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = limits.RetryPause,
            MaxDelay = LongestWait,
            ShouldHandle = new PredicateBuilder<FetchResult>().HandleResult(r => r.IsPassing && !(r.RetryAfter > LongestWait)),
            DelayGenerator = asked => ValueTask.FromResult(asked.Outcome.Result?.RetryAfter is { } wait && wait > TimeSpan.Zero ? wait : (TimeSpan?)null),
        }).Build();
    }

    private Task<Host> HostAsync(Uri address, CancellationToken cancellationToken)
    {
        var host = _hosts.GetOrAdd(address.GetLeftPart(UriPartial.Authority), _ => new Host());
        return host.ReadyAsync(() => RulesAsync(new Uri(address, "/robots.txt"), cancellationToken), cancellationToken);
    }

    /// <summary>After RFC 9309: a file that is not there allows everything, one that cannot be had allows nothing.</summary>
    private async Task<(RobotsRules Rules, string Why)> RulesAsync(Uri address, CancellationToken cancellationToken)
    {
        const string Disallows = "asks programs not to fetch it";
        for (var hops = 0; hops <= MostRedirections; hops++)
        {
            Uri? next = null;
            var result = await _retries.ExecuteAsync(
                async token =>
                {
                    (var answer, next) = await _robots.AskAsync(new FetchRequest(address), token).ConfigureAwait(false);
                    return answer;
                },
                cancellationToken).ConfigureAwait(false);
            if (next is null)
            {
                return result switch
                {
                    { Outcome: FetchOutcome.Fetched } => (RobotsRules.Parse(Encoding.UTF8.GetString(result.Bytes), Name), Disallows),
                    { IsPassing: true } => (RobotsRules.DisallowAll, $"cannot be had, so nothing of it is fetched ({result.Reason})"),
                    _ => (RobotsRules.AllowAll, string.Empty),
                };
            }

            address = next;
        }

        return (RobotsRules.AllowAll, string.Empty);
    }

    /// <summary>What is known of one host: its rules, and when it may be asked again.</summary>
    private sealed class Host
    {
        private readonly SemaphoreSlim _gate = new(1, 1);
        private bool _isReady;
        private long? _last;

        public RobotsRules Rules { get; private set; } = RobotsRules.AllowAll;

        public string Why { get; private set; } = string.Empty;

        public async Task<Host> ReadyAsync(Func<Task<(RobotsRules Rules, string Why)>> read, CancellationToken cancellationToken)
        {
            await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                if (!_isReady)
                {
                    (Rules, Why) = await read().ConfigureAwait(false);
                    _isReady = true;
                }

                return this;
            }
            finally
            {
                _gate.Release();
            }
        }

        public async Task WaitAsync(TimeSpan pause, TimeProvider time, CancellationToken cancellationToken)
        {
            await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                var asked = Rules.Delay is { } delay && delay > pause ? (delay < LongestWait ? delay : LongestWait) : pause;
                if (_last is { } last && asked - time.GetElapsedTime(last) is var rest && rest > TimeSpan.Zero)
                {
                    await Task.Delay(rest, time, cancellationToken).ConfigureAwait(false);
                }

                _last = time.GetTimestamp();
            }
            finally
            {
                _gate.Release();
            }
        }
    }
}
