using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Rebuild.Tests.Support;

/// <summary>A web site on this machine that can be made to misbehave.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, Func<SiteRequest, SiteAnswer>> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<SiteRequest> _requests = new();
    private readonly Task _serving;

    public Site()
    {
        _listener.Start();
        Address = "http://127.0.0.1:" + ((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        _serving = ServeAsync();
    }

    public string Address { get; }

    /// <summary>All requests so far, in order.</summary>
    public IReadOnlyList<SiteRequest> Requests => [.. _requests];

    /// <summary>How many bytes were taken from the site.</summary>
    public long Sent { get; private set; }

    public SiteAnswer this[string path]
    {
        set => _pages[path] = _ => value;
    }

    public void Answer(string path, Func<SiteRequest, SiteAnswer> answer) => _pages[path] = answer;

    /// <summary>A page that says 304 to whoever names its present tag.</summary>
    public void Tagged(string path, string etag, string text) =>
        Answer(path, r => r.Headers.GetValueOrDefault("if-none-match") == etag ? SiteAnswer.Of(304) : SiteAnswer.Page(text, etag));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = Task.Run(() => TalkAsync(client));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
                if (await ReadAsync(reader) is not { } request)
                {
                    return;
                }

                _requests.Enqueue(request);
                var answer = _pages.TryGetValue(request.Path, out var page) ? page(request) : SiteAnswer.Of(404);
                await SendAsync(stream, answer);
            }
        }
        catch (Exception error) when (error is IOException or SocketException or OperationCanceledException)
        {
            // The other side had enough.
        }
    }

    private async Task<SiteRequest?> ReadAsync(StreamReader reader)
    {
        if (await reader.ReadLineAsync(_stop.Token) is not { } first)
        {
            return null;
        }

        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers[line[..colon].ToLowerInvariant()] = line[(colon + 1)..].Trim();
        }

        return new SiteRequest(first.Split(' ')[1], headers);
    }

    private async Task SendAsync(NetworkStream stream, SiteAnswer answer)
    {
        if (answer.Hangs)
        {
            await Task.Delay(Timeout.Infinite, _stop.Token);
        }

        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.Status} x\r\nConnection: close\r\n");
        foreach (var (name, value) in answer.Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        if (answer.Endless is null)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {answer.Body.Length}\r\n");
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), _stop.Token);
        for (long sent = 0, all = answer.Endless ?? answer.Body.Length; sent < all; sent += answer.Body.Length)
        {
            await stream.WriteAsync(answer.Body, _stop.Token);
            Sent += answer.Body.Length;
        }
    }
}
