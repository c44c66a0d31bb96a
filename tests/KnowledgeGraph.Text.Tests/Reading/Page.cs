using System.Text;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Text.Tests.Reading;

/// <summary>Reads a text as a file would be and shows its zones one a line: <c>Body 某公司发布新模型。</c></summary>
internal static class Page
{
    public static Article Read(string text, string path = "page.txt") => Assert.Single(ReadAll(text, path)).Article!;

    public static IReadOnlyList<ReadResult> ReadAll(string text, string path) => new ArticleReader().Read(path, Encoding.UTF8.GetBytes(text));

    public static string[] Zones(string text, string path = "page.txt") => Zones(Read(text, path));

    public static string[] Zones(Article article) =>
        [.. article.Zones.Select(zone => $"{zone.Kind} {zone.Span.Of(article.Text).ReplaceLineEndings("⏎")}")];

    public static string? Dated(string text, string path = "page.txt") =>
        Read(text, path) is { PublishedOn: { } day, PublishedRule: { } rule } ? $"{day.Name} {rule}" : null;
}
