using KnowledgeGraph.Evaluation.Running;
using KnowledgeGraph.Evaluation.Scoring;
using KnowledgeGraph.Evaluation.Sentences;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Json;

/// <summary>An evaluation as one line of JSON.</summary>
internal static class EvaluationJson
{
    /// <summary>The line: the first part's scores on top, every part's under <c>parts</c>.</summary>
    public static string Of(IReadOnlyList<EvaluationPart> parts, bool errors) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject();
        Write(writer, parts[0].Report, errors && !parts[0].IsSetAside);
        writer.Objects("parts", parts, part =>
        {
            writer.Property("name", part.Name);
            Write(writer, part.Report, errors && !part.IsSetAside);
        });
        writer.WriteEndObject();
    });

    /// <summary>The scores of sentences of another field.</summary>
    public static string Of(SentenceRun run, bool errors) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject();
        Write(writer, "relations", run.All);
        Write(writer, "relationTypes", run.Scores);
        if (errors)
        {
            WriteErrors(writer, run.Errors.Select(e => new EvaluationError("sentence", e.Predicate, e.Kind, e.What)));
        }

        writer.WriteEndObject();
    });

    private static void Write(JsonTextWriter writer, EvaluationReport report, bool errors)
    {
        Write(writer, "entities", report.Entities);
        Write(writer, "figures", report.Figures);
        Write(writer, "relations", report.Relations);
        Write(writer, "unseenNames", report.Unseen);
        Write(writer, "entityTypes", report.EntityTypes);
        Write(writer, "relationTypes", report.RelationTypes);
        writer.Property("quoteOverlap", report.QuoteOverlap);
        writer.Property("quoteMedian", report.QuoteMedian);
        writer.Property("quote95", report.Quote95);
        writer.Property("noise", report.Noise.Count);
        if (errors)
        {
            WriteErrors(writer, report.Errors);
        }
    }

    private static void Write(JsonTextWriter writer, string name, IReadOnlyDictionary<string, Score> scores)
    {
        writer.WritePropertyName(name);
        writer.WriteStartObject();
        foreach (var (type, score) in scores)
        {
            Write(writer, type, score);
        }

        writer.WriteEndObject();
    }

    private static void Write(JsonTextWriter writer, string name, Score score)
    {
        writer.WritePropertyName(name);
        writer.WriteStartObject();
        writer.Property("p", score.Precision);
        writer.Property("r", score.Recall);
        writer.Property("f1", score.F1);
        writer.Property("expected", score.Expected);
        writer.Property("found", score.Found);
        writer.WriteEndObject();
    }

    private static void WriteErrors(JsonTextWriter writer, IEnumerable<EvaluationError> errors)
    {
        writer.Objects("errors", errors, error =>
        {
            writer.Property("article", error.Article);
            writer.Property("kind", error.Kind);
            writer.Property("error", error.Error);
            writer.Property("what", error.What);
        });
    }
}
