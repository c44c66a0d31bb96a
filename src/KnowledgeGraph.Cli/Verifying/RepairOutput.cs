using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Drift;

namespace KnowledgeGraph.Cli.Verifying;

/// <summary>What <c>kg repair</c> did.</summary>
internal static class RepairOutput
{
    private const int MostShown = 20;

    /// <summary>Prints it.</summary>
    public static void Print(string? recovered, DriftReport found, WriteReport done, string place, bool json)
    {
        string[] lines = [.. recovered is null ? [] : new[] { recovered }, .. DeltaLines.Of(done.Delta, "made again", "put right", "removed").Concat(done.Kept.Select(k => k.ToString()))];
        if (json)
        {
            Terminal.Line(Json(found, done, lines));
            return;
        }

        Shorten.Print([.. found.Schema.Select(s => "schema: " + s), .. lines], MostShown);
        Terminal.Line($"{done.Written} elements made or put right, {done.Removed} removed, digest {done.Digest}");
        Terminal.Line(lines.Length + found.Schema.Count == 0 ? $"{place} was sound; nothing was written." : $"{place} is sound again.");
    }

    private static string Json(DriftReport found, WriteReport done, IReadOnlyList<string> lines) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject();
        writer.Property("written", done.Written);
        writer.Property("removed", done.Removed);
        writer.Property("schema", found.Schema.Count);
        writer.Property("kept", done.Kept.Count);
        writer.Property("digest", done.Digest);
        writer.List("done", lines, writer.WriteValue);
        writer.WriteEndObject();
    });
}
