using System.Text.RegularExpressions;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Rounds of funding: a number is of the round that is named last before it, else of the first behind it.</summary>
internal static partial class Rounds
{
    /// <summary>Whether the question names rounds, and the figure is of none of them.</summary>
    public static bool Differ(Clause clause, StatedClaim claim)
    {
        var asked = Named().Matches(clause.Text).Select(m => m.Value.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);
        return asked.Count > 0 && !(Of(claim) is { } round && asked.Contains(round));
    }

    /// <summary>Whether the question names rounds, and neither the words nor the title of a deal name one of them.</summary>
    public static bool AreUntold(Clause clause, StatedClaim claim)
    {
        var asked = Named().Matches(clause.Text).Select(m => m.Value.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);
        return asked.Count > 0 && !Named().Matches(claim.Words + '，' + claim.Role + '，' + FoldedText.Fold(claim.Evidence.Title ?? string.Empty)).Any(m => asked.Contains(m.Value.ToUpperInvariant()));
    }

    private static string? Of(StatedClaim claim)
    {
        var told = Named().Matches(claim.Words);
        var at = claim.Words.IndexOf(FoldedText.Fold(claim.Object!.Name), StringComparison.Ordinal);
        return (told.LastOrDefault(m => m.Index < at) ?? told.FirstOrDefault())?.Value.ToUpperInvariant();
    }

    [GeneratedRegex(@"(天使\+?|种子|战略|pre-?[a-h]|(?<![a-z])[a-h]\d?\+*)轮", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
