using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Resolution.Verification;

namespace KnowledgeGraph.Cli.Verifying;

/// <summary>A verification for people.</summary>
internal static class VerificationOutput
{
    private const int MostShown = 20;

    /// <summary>Prints it.</summary>
    public static void Print(Verification verification, string place)
    {
        var report = verification.Report;
        Terminal.Line($"{report.Claims} claims, {report.Relationships} direct relationships, digest {verification.Digest}");
        Shorten.Print([.. Faults(report), .. verification.Drift?.Sentences() ?? []], MostShown);
        if (verification.Rebuilt is { } rebuilt)
        {
            Terminal.Line(verification.IsSame ? "The sources give the same graph." : $"The sources give another graph, {rebuilt}: they changed since the last build, or the store was edited. Run kg build again.");
        }

        Terminal.Line(verification.IsSound ? $"{place} is sound." : $"{place} is not what it should be; kg repair with the sources puts it right.");
    }

    private static IEnumerable<string> Faults(VerificationReport report) =>
        report.Missing.Select(e => $"missing: {e.From} {e.Type} {e.To}: claims state it")
            .Concat(report.Unproved.Select(e => $"unproved: {e.From} {e.Type} {e.To}: no claim states it"))
            .Concat(report.Different.Select(e => $"different: {e.From} {e.Type} {e.To}: its properties are not what the claims give"))
            .Concat(report.Violations.Select(v => $"schema: {v}"));
}
