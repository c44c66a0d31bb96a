using KnowledgeGraph.Cli.Json;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Verifying;

/// <summary>A verification as one line of JSON.</summary>
internal static class VerificationJson
{
    /// <summary>The line.</summary>
    public static string Of(Verification verification) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject();
        writer.Property("claims", verification.Report.Claims);
        writer.Property("relationships", verification.Report.Relationships);
        writer.Property("missing", verification.Report.Missing.Count);
        writer.Property("unproved", verification.Report.Unproved.Count);
        writer.Property("different", verification.Report.Different.Count);
        writer.Property("violations", verification.Report.Violations.Count);
        writer.Property("digest", verification.Digest);
        writer.Property("rebuilt", verification.Rebuilt);
        Drift(writer, verification);
        writer.Property("sound", verification.IsSound);
        writer.WriteEndObject();
    });

    private static void Drift(JsonTextWriter writer, Verification verification)
    {
        if (verification.Drift is not { } drift)
        {
            return;
        }

        writer.Property("build", drift.LastBuild.Number);
        writer.Property("built", drift.LastBuild.Digest);
        writer.List("drift", drift.Sentences(), writer.WriteValue);
    }
}
