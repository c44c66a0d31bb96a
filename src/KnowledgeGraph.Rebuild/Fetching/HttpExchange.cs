using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Rebuild.Fetching;

/// <summary>One request and its answer, within a limit of size and of time from the first byte asked to the last one received.</summary>
internal sealed class HttpExchange(HttpClient client, SourceLimits limits, TimeProvider time)
{
    private const string Accepted = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/*;q=0.8, application/json;q=0.8";

    private static readonly string[] Text = ["text/", "application/xhtml+xml", "application/xml", "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/json", "application/x-ndjson"];

    /// <summary>Asks once and follows nothing. A redirection is a failure with the address it names.</summary>
    public async Task<(FetchResult Result, Uri? Redirection)> AskAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(limits.DocumentTime, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            using var message = Message(request);
            using var answer = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, both.Token).ConfigureAwait(false);
            if (answer.Headers.Location is { } location && (int)answer.StatusCode is 301 or 302 or 303 or 307 or 308)
            {
                return Uri.TryCreate(request.Address, location, out var next) && next.Scheme is "http" or "https"
                    ? (Failed("redirected"), next)
                    : (Failed($"it redirects to {location}, which is not fetched"), null);
            }

            return (await ReadAsync(answer, request.Address, both.Token).ConfigureAwait(false), null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (Failed(string.Create(CultureInfo.InvariantCulture, $"it did not answer in full within {limits.DocumentTime.TotalSeconds:0.###} s (document-time)"), isPassing: true), null);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException or NotSupportedException or UriFormatException)
        {
            return (Failed($"the connection failed ({Root(error).TrimEnd('.')})", isPassing: true), null);
        }
    }

    private static HttpRequestMessage Message(FetchRequest request)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, request.Address);
        message.Headers.TryAddWithoutValidation("Accept", Accepted);
        message.Headers.TryAddWithoutValidation("User-Agent", Fetcher.Agent);
        if (request.ETag is not null)
        {
            message.Headers.TryAddWithoutValidation("If-None-Match", request.ETag);
        }

        if (request.LastModified is not null)
        {
            message.Headers.TryAddWithoutValidation("If-Modified-Since", request.LastModified);
        }

        return message;
    }

    private async Task<FetchResult> ReadAsync(HttpResponseMessage answer, Uri address, CancellationToken cancellationToken)
    {
        var code = (int)answer.StatusCode;
        switch (answer.StatusCode)
        {
            case HttpStatusCode.NotModified:
                return new FetchResult(FetchOutcome.NotModified);
            case HttpStatusCode.Gone:
                return new FetchResult(FetchOutcome.Gone, "it is gone (410)");
            case HttpStatusCode.OK:
                break;
            default:
                return Failed(string.Create(CultureInfo.InvariantCulture, $"the server answered {code}"), code is 408 or 425 or 429 or >= 500) with { RetryAfter = Wait(answer.Headers.RetryAfter) };
        }

        var type = answer.Content.Headers.ContentType?.MediaType;
        if (type is not null && !Text.Any(t => type.StartsWith(t, StringComparison.OrdinalIgnoreCase)))
        {
            return Failed($"it is of type {type}, which holds no text");
        }

        if (answer.Content.Headers.ContentLength > limits.Document)
        {
            return Failed(TooLarge());
        }

        var bytes = await BodyAsync(answer, cancellationToken).ConfigureAwait(false);
        return bytes switch
        {
            null => Failed(TooLarge()),
            _ when bytes.AsSpan().IndexOfAnyExcept(" \t\r\n\0"u8) < 0 => Failed("the answer is empty"),
            _ => new FetchResult(FetchOutcome.Fetched)
            {
                Bytes = bytes,
                Address = address,
                ETag = Header(answer.Headers, "ETag"),
                LastModified = Header(answer.Content.Headers, "Last-Modified"),
            },
        };
    }

    /// <summary>The body as it is after decompression, or <c>null</c> once it is more than the limit: what is behind it is never received.</summary>
    private async Task<byte[]?> BodyAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var memory = new MemoryStream();
        var buffer = new byte[65536];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > limits.Document)
            {
                return null;
            }
        }

        return memory.ToArray();
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? value) => value?.Delta ?? (value?.Date is { } date ? date - time.GetUtcNow() : null);

    private string TooLarge() => string.Create(CultureInfo.InvariantCulture, $"it is larger than the limit of {limits.Document} bytes (document) and was cut off");

    private static string? Header(HttpHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.First() : null;

    private static FetchResult Failed(string reason, bool isPassing = false) => new(FetchOutcome.Failed, reason) { IsPassing = isPassing };

    private static string Root(Exception error) => error.InnerException is { } inner ? Root(inner) : error.Message.ReplaceLineEndings(" ");
}
