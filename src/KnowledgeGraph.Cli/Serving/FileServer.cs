using System.Globalization;
using System.Net;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Query.Browser;

namespace KnowledgeGraph.Cli.Serving;

/// <summary>
/// Serves a few fixed files on this machine only. Browser fetches them from its own page, so each answer allows other origins;
/// the host is <c>localhost</c> because that is what a server's <c>browser.remote_content_hostname_whitelist</c> allows from the start.
/// </summary>
internal sealed class FileServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Dictionary<string, BrowserFile> _files;
    private readonly string _root;

    /// <summary>Begins to listen.</summary>
    /// <exception cref="CommandFailure">The port is taken.</exception>
    public FileServer(int port, IEnumerable<BrowserFile> files)
    {
        _files = files.ToDictionary(f => "/" + f.Name, StringComparer.Ordinal);
        _root = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}/");
        _listener.Prefixes.Add(_root);
        try
        {
            _listener.Start();
        }
        catch (HttpListenerException error)
        {
            throw new CommandFailure($"The port {port} cannot be listened on ({error.Message.TrimEnd('.')}). Give another with --port.", ExitCodes.Failed);
        }
    }

    public string AddressOf(BrowserFile file) => _root + file.Name;

    /// <summary>Answers until it is stopped.</summary>
    public async Task ServeAsync(CancellationToken cancellationToken)
    {
        await using var stop = cancellationToken.Register(_listener.Stop).ConfigureAwait(false);
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                var context = await _listener.GetContextAsync().ConfigureAwait(false);
                await AnswerAsync(context, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or OperationCanceledException)
            {
                // Stopped, or the other side hung up.
            }
        }
    }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync(HttpListenerContext context, CancellationToken cancellationToken)
    {
        using var response = context.Response;
        response.AddHeader("Access-Control-Allow-Origin", "*");
        response.AddHeader("Access-Control-Allow-Headers", "*");
        if (context.Request.HttpMethod == "OPTIONS")
        {
            response.StatusCode = (int)HttpStatusCode.NoContent;
        }
        else if (_files.TryGetValue(context.Request.Url!.AbsolutePath, out var file))
        {
            response.ContentType = file.MediaType;
            response.ContentLength64 = file.Content.Length;
            await response.OutputStream.WriteAsync(file.Content, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
        }
    }
}
