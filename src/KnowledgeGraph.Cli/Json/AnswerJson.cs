using KnowledgeGraph.Query.Answers;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Json;

/// <summary>An answer as one line of JSON.</summary>
internal static class AnswerJson
{
    /// <summary>The line.</summary>
    public static string Of(Answer answer) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject();
        writer.Property("question", answer.Question);
        writer.Property("text", answer.Text);
        Array(writer, "rows", answer.Rows, row => Write(writer, row));
        writer.Property("count", answer.Count);
        writer.Property("announced", Number(answer.Announced));
        writer.Property("complete", answer.Complete);
        Array(writer, "related", answer.Related, item => Write(writer, item));
        Array(writer, "evidence", answer.Evidence, evidence => Write(writer, evidence));
        Array(writer, "conflicts", answer.Conflicts, conflict => Write(writer, conflict));
        Array(writer, "understood", answer.Understood, writer.WriteValue);
        Array(writer, "unanswered", answer.Unanswered, writer.WriteValue);
        writer.Property("cypher", answer.Cypher);
        writer.WriteEndObject();
    });

    private static object? Number(double? value) => value is { } number && Math.Floor(number) == number ? (long)number : value;

    private static void Write(JsonTextWriter writer, AnswerRow row)
    {
        writer.WriteStartObject();
        writer.Property("text", row.Text);
        foreach (var cell in row.Cells.DistinctBy(c => c.Key))
        {
            writer.Property(cell.Key, cell.Text);
        }

        Array(writer, "evidence", row.Evidence, evidence => Write(writer, evidence));
        writer.WriteEndObject();
    }

    private static void Write(JsonTextWriter writer, RelatedItem item)
    {
        writer.WriteStartObject();
        writer.Property("text", item.Text);
        writer.Property("reason", item.Reason.ToString().ToLowerInvariant());
        writer.Property("explanation", item.Explanation);
        Array(writer, "evidence", item.Evidence, evidence => Write(writer, evidence));
        writer.WriteEndObject();
    }

    private static void Write(JsonTextWriter writer, Conflict conflict)
    {
        writer.WriteStartObject();
        writer.Property("subject", conflict.Subject);
        Array(writer, "values", conflict.Values, writer.WriteValue);
        writer.WriteEndObject();
    }

    private static void Write(JsonTextWriter writer, Evidence evidence)
    {
        writer.WriteStartObject();
        writer.Property("article", evidence.Article);
        writer.Property("title", evidence.Title);
        writer.Property("quote", evidence.Quote);
        writer.Property("start", evidence.Start);
        writer.Property("end", evidence.End);
        writer.Property("claim", evidence.Claim);
        writer.Property("verdict", evidence.Verdict);
        writer.WriteEndObject();
    }

    private static void Array<T>(JsonTextWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }
}
