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
        writer.List("understood", answer.Understood, writer.WriteValue);
        writer.Property("text", answer.Text);
        writer.List("rows", answer.Rows, row => Write(writer, row));
        writer.Property("count", answer.Count);
        writer.Property("announced", Number(answer.Announced));
        writer.Property("complete", answer.Complete);
        writer.Property("yes", answer.Yes);
        writer.Property("standing", answer.Standing.ToString().ToLowerInvariant());
        writer.List("conflicts", answer.Conflicts, conflict => Write(writer, conflict));
        writer.List("related", answer.Related, item => Write(writer, item));
        writer.List("evidence", answer.Evidence, evidence => Write(writer, evidence));
        writer.Property("cypher", answer.Cypher);
        writer.List("unanswered", answer.Unanswered, writer.WriteValue);
        writer.List("readings", answer.Readings, writer.WriteValue);
        writer.List("nearest", answer.Nearest, writer.WriteValue);
        writer.WriteEndObject();
    });

    private static object? Number(double? value) => value is { } number && Math.Floor(number) == number ? (long)number : value;

    private static void Write(JsonTextWriter writer, AnswerRow row)
    {
        writer.WriteStartObject();
        writer.List("cells", row.Cells, cell => Write(writer, cell));
        writer.Property("status", row.Status.ToString().ToLowerInvariant());
        writer.Property("text", row.Text);
        writer.List("notes", row.Notes, note => Write(writer, note));
        writer.List("evidence", row.Evidence, evidence => Write(writer, evidence));
        writer.WriteEndObject();
    }

    private static void Write(JsonTextWriter writer, AnswerCell cell)
    {
        writer.WriteStartObject();
        writer.Property("kind", cell.Kind.ToString().ToLowerInvariant());
        writer.Property("value", cell.Kind == CellKind.Figure ? Number(cell.Value) : cell.Text);
        if (cell.Kind == CellKind.Figure)
        {
            writer.Property("valueMax", Number(cell.ValueMax));
            writer.Property("unit", cell.Unit);
            writer.Property("bound", cell.Bound);
        }

        writer.Property("text", cell.Text);
        writer.Property("heading", cell.Heading);
        if (cell.Id is not null)
        {
            writer.Property("id", cell.Id);
            writer.Property("label", cell.Label);
        }

        writer.WriteEndObject();
    }

    private static void Write(JsonTextWriter writer, AnswerNote note)
    {
        writer.WriteStartObject();
        writer.Property("key", note.Key);
        writer.Property("text", note.Text);
        writer.WriteEndObject();
    }

    private static void Write(JsonTextWriter writer, RelatedItem item)
    {
        writer.WriteStartObject();
        writer.Property("text", item.Text);
        writer.Property("reason", item.Reason.ToString().ToLowerInvariant());
        writer.Property("explanation", item.Explanation);
        writer.List("evidence", item.Evidence, evidence => Write(writer, evidence));
        writer.WriteEndObject();
    }

    private static void Write(JsonTextWriter writer, Conflict conflict)
    {
        writer.WriteStartObject();
        writer.Property("subject", conflict.Subject);
        writer.Property("measure", conflict.Measure);
        writer.List("values", conflict.Values, value => Write(writer, value));
        writer.WriteEndObject();
    }

    private static void Write(JsonTextWriter writer, ConflictingValue value)
    {
        writer.WriteStartObject();
        writer.Property("text", value.Text);
        writer.Property("published", value.Published);
        writer.List("evidence", value.Evidence, evidence => Write(writer, evidence));
        writer.WriteEndObject();
    }

    private static void Write(JsonTextWriter writer, Evidence evidence)
    {
        writer.WriteStartObject();
        writer.Property("article", evidence.Article);
        writer.Property("quote", evidence.Quote);
        writer.Property("start", evidence.Start);
        writer.Property("end", evidence.End);
        writer.Property("title", evidence.Title);
        writer.Property("published", evidence.Published);
        writer.Property("speaker", evidence.Speaker);
        writer.Property("claim", evidence.Claim);
        writer.Property("verdict", evidence.Verdict);
        writer.WriteEndObject();
    }
}
