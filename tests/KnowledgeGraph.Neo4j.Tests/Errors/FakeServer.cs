using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Neo4j.Tests.Errors;

/// <summary>Answers HTTP requests with prepared answers: the first whose beginning fits the request line, each as often as it is asked for.</summary>
internal sealed class FakeServer : IDisposable
{
    public const string Discovery = """{"neo4j_version":"5.26.0","transaction":"x"}""";
    public const string Begun = """{"transaction":{"id":"1","expires":"2030-01-01T00:00:00Z"}}""";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<(string Request, int Status, string Body, bool IsOnce)> _answers = [];
    private readonly List<string> _requests = [];
    private readonly List<string> _heard = [];
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public FakeServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Address => $"http://ada:s3cret@127.0.0.1:{Port}/news";

    /// <summary>The request lines so far.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>The requests so far with heads and bodies.</summary>
    public IReadOnlyList<string> Heard
    {
        get
        {
            lock (_requests)
            {
                return [.. _heard];
            }
        }
    }

    /// <summary>Prepares an answer. Status 0 closes the connection without a word; a body that ends with … is cut short, one that ends with ⌛ is never ended.</summary>
    public FakeServer On(string request, int status, string body)
    {
        lock (_answers)
        {
            _answers.Add((request, status, body, false));
        }

        return this;
    }

    /// <summary>Prepares an answer with a further line in its head.</summary>
    public FakeServer OnWithHead(string request, int status, string body, string line)
    {
        lock (_answers)
        {
            _answers.Add((request, status, body + "\u0000" + line, false));
        }

        return this;
    }

    /// <summary>Puts an answer before the others, to be given once.</summary>
    public FakeServer Once(string request, int status, string body)
    {
        lock (_answers)
        {
            _answers.Insert(0, (request, status, body, true));
        }

        return this;
    }

    public void Dispose()
    {
        _end.TrySetResult();
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                _ = ServeAsync(client);
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            var stream = client.GetStream();
            while (await RequestAsync(stream) is { } request)
            {
                lock (_requests)
                {
                    _requests.Add(request);
                }

                var (status, body) = Answer(request);
                if (status == 0)
                {
                    return;
                }

                var parts = body.Split('\u0000');
                body = parts[0];
                var isSilent = body.EndsWith('⌛');
                var isCut = isSilent || body.EndsWith('…');
                var bytes = Encoding.UTF8.GetBytes(isCut ? body[..^1] : body);
                var head = $"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {bytes.Length + (isCut ? 100 : 0)}\r\n{(parts.Length > 1 ? parts[1] + "\r\n" : "")}\r\n";
                await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
                await stream.WriteAsync(bytes);
                if (isSilent)
                {
                    await _end.Task;
                }

                if (isCut)
                {
                    return;
                }
            }
        }
    }

    private (int Status, string Body) Answer(string request)
    {
        lock (_answers)
        {
            var at = _answers.FindIndex(a => request.StartsWith(a.Request, StringComparison.Ordinal));
            if (at < 0)
            {
                return (404, "");
            }

            var (_, status, body, isOnce) = _answers[at];
            if (isOnce)
            {
                _answers.RemoveAt(at);
            }

            return (status, body);
        }
    }

    private async Task<string?> RequestAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
            {
                return null;
            }

            if (head.Length == 0 && !char.IsAsciiLetter((char)one[0]))
            {
                await stream.WriteAsync("HTTP/1.1 400 X\r\n\r\n"u8.ToArray());
                return null;
            }

            head.Append((char)one[0]);
        }

        var lines = head.ToString().Split("\r\n");
        var length = lines.FirstOrDefault(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        var body = new byte[length is null ? 0 : int.Parse(length.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body);
        lock (_requests)
        {
            _heard.Add(head + Encoding.UTF8.GetString(body));
        }

        return lines[0];
    }
}
