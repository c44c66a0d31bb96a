using System.Globalization;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Resolution.Reviewing;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Doubtful items, for people with the words to read, for programs one JSON object a line.</summary>
internal static class ReviewOutput
{
    /// <summary>Prints the items.</summary>
    /// <param name="items">What is shown.</param>
    /// <param name="all">How many there are.</param>
    /// <param name="json">Whether for programs.</param>
    public static void Print(IReadOnlyList<ReviewItem> items, int all, bool json)
    {
        foreach (var item in items)
        {
            Terminal.Line(json ? Json(item) : Text(item));
        }

        Terminal.Note(items.Count < all ? $"{items.Count} of {all} doubtful items; --limit shows more." : $"{all} doubtful items.");
    }

    private static string Text(ReviewItem item) => string.Create(CultureInfo.InvariantCulture,
        $"{item.Confidence,4}  {item.Kind.ToString().ToLowerInvariant(),-9}  {item.Id}{(item.Other is { } other ? " " + other : string.Empty)}\n      {item.What}  [{item.Because}]\n      {item.Evidence.ReplaceLineEndings(" ")}");

    private static string Json(ReviewItem item) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject();
        writer.Property("kind", item.Kind.ToString().ToLowerInvariant());
        writer.Property("id", item.Id);
        writer.Property("other", item.Other);
        writer.Property("confidence", item.Confidence);
        writer.Property("what", item.What);
        writer.Property("because", item.Because);
        writer.Property("evidence", item.Evidence);
        writer.Property("article", item.Article);
        writer.WriteEndObject();
    });
}
