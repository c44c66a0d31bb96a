using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Evaluation.Pairs;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>
/// What a text states whose names are given, <c>{C:岚图智算}</c> (<see cref="MarkedText"/>), so that a rule is specified apart from name finding.
/// </summary>
internal static class Named
{
    private static readonly Lazy<Extractor> Extractor = new(() => new Extractor(Lexicon.BuiltIn, new ExtractionOptions { MinConfidence = 0 }));

    /// <summary>The claims as <c>PREDICATE subject → object</c>, posts with their role: <c>WORKS_FOR 甲 → 乙 (总裁)</c>.</summary>
    public static IReadOnlyList<string> By(string marked)
    {
        var (facts, names) = Read(marked);
        return [.. facts.Claims.Where(c => !c.IsSentence).Where(c => c.Object is null || names.ContainsKey(c.Object)).Select(c => Write(c, names)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>
    /// All of what is said by one predicate, figures by their words, what is not asserted so marked: <c>甲 → 乙 (planned)</c>; of a predicate
    /// written with <c>+</c> also what is measured and when: <c>甲 → 3亿元 {营收@2023}</c>.
    /// </summary>
    public static IReadOnlyList<string> All(string marked, string predicate)
    {
        var (facts, names) = Read(marked);
        foreach (var figure in facts.Figures)
        {
            names[figure.Key] = figure.Text;
        }

        return [.. facts.Claims.Where(c => Predicate(c).Equals(predicate.TrimEnd('+'), StringComparison.Ordinal))
            .Select(c => $"{names[c.Subject]} → {(c.Object is null ? c.Time?.Value?.Name : names[c.Object])}{(c.Modality == Modality.Asserted ? string.Empty : $" ({c.Modality.ToString().ToLowerInvariant()})")}{(predicate[^1] == '+' ? Measured(c) : string.Empty)}")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static string Measured(Claim claim) => $" {{{claim.Role}{(claim.Time?.Value is { } day ? "@" + day.Name : string.Empty)}}}";

    private static string Predicate(Claim claim) => claim.Predicate is "VERSION_OF" or "VARIANT_OF" ? "PART_OF" : claim.Predicate;

    private static string Write(Claim claim, Dictionary<string, string> names)
    {
        var role = claim.Predicate == "WORKS_FOR" ? $" ({claim.Role})" : string.Empty;
        var modality = claim.Modality == Modality.Asserted ? string.Empty : " " + claim.Modality.ToString().ToLowerInvariant();
        return $"{claim.Predicate} {names[claim.Subject]} → {(claim.Object is null ? claim.Time?.Value?.Name : names[claim.Object])}{role}{modality}";
    }

    private static (ArticleFacts Facts, Dictionary<string, string> Names) Read(string marked)
    {
        var text = MarkedText.Read(marked);
        var facts = Extractor.Value.Extract(text.Article, text.Mentions);
        return (facts, facts.Entities.ToDictionary(e => e.Key, e => e.Name, StringComparer.Ordinal));
    }
}
