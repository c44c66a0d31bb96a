using System.Text;

namespace KnowledgeGraph.Rebuild.Tests.Support;

/// <summary>What the test site answers.</summary>
public sealed record SiteAnswer(int Status, byte[] Body)
{
    /// <summary>Headers besides the length.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>How many bytes to send in all, without saying so before; the body is repeated.</summary>
    public long? Endless { get; init; }

    /// <summary>Whether to say nothing until the other side goes away.</summary>
    public bool Hangs { get; init; }

    public static SiteAnswer Of(int status) => new(status, []);

    public static SiteAnswer Page(string text, string? etag = null) => Of(text, "text/html; charset=utf-8", etag);

    public static SiteAnswer Feed(string text, string? etag = null) => Of(text, "application/rss+xml", etag);

    public static SiteAnswer Plain(string text) => Of(text, "text/plain", null);

    public static SiteAnswer To(string place) => Of(302) with { Headers = [("Location", place)] };

    private static SiteAnswer Of(string text, string type, string? etag) => new(200, Encoding.UTF8.GetBytes(text))
    {
        Headers = etag is null ? [("Content-Type", type)] : [("Content-Type", type), ("ETag", etag)],
    };
}
