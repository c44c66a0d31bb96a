using System.Text;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>What a text states, read and extracted as the product does: <c>PREDICATE subject → object (modality)</c>.</summary>
internal static class Stated
{
    private static readonly Lazy<Extractor> Extractor = new(() => new Extractor(Lexicon.BuiltIn, new ExtractionOptions { MinConfidence = 0 }));

    public static IReadOnlyList<string> By(string text)
    {
        var (facts, names) = Read(text);
        foreach (var figure in facts.Figures)
        {
            names[figure.Key] = figure.Text;
        }

        return [.. facts.Claims.Where(c => !c.IsSentence).Select(claim => Write(claim, names)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The claims that somebody says: <c>speaker: PREDICATE subject → object</c>; <c>—</c> for the article itself.</summary>
    public static IReadOnlyList<string> Said(string text, string predicate)
    {
        var (facts, names) = Read(text);
        return [.. facts.Claims.Where(c => c.Predicate.Equals(predicate, StringComparison.Ordinal))
            .Select(c => c.Speaker is null ? "—" : names[c.Speaker])];
    }

    /// <summary>The words that prove the claims of one predicate.</summary>
    public static IReadOnlyList<string> Quotes(string text, string predicate) =>
        [.. Read(text).Facts.Claims.Where(c => c.Predicate.Equals(predicate, StringComparison.Ordinal)).Select(c => c.Quote)];

    /// <summary>Who is what where: <c>person → organisation: post</c>.</summary>
    public static IReadOnlyList<string> Posts(string text)
    {
        var (facts, names) = Read(text);
        return [.. facts.Claims.Where(c => c.Predicate == "WORKS_FOR").Select(c => $"{names[c.Subject]} → {names[c.Object!]}: {c.Role}").Order(StringComparer.Ordinal)];
    }

    /// <summary>The days of the claims of one predicate: <c>object day</c>, or the object alone.</summary>
    public static IReadOnlyList<string> Days(string text, string predicate)
    {
        var (facts, names) = Read(text);
        return [.. facts.Claims.Where(c => c.Predicate.Equals(predicate, StringComparison.Ordinal) && c.Object is not null)
            .Select(c => $"{names[c.Object!]} {c.Time?.Value?.Name}".TrimEnd()).Distinct(StringComparer.Ordinal)];
    }

    private static (ArticleFacts Facts, Dictionary<string, string> Names) Read(string text)
    {
        var article = new ArticleReader().Read("told.txt", Encoding.UTF8.GetBytes(text)).Single().Article!;
        var facts = Extractor.Value.Extract(article);
        return (facts, facts.Entities.ToDictionary(e => e.Key, e => e.Name, StringComparer.Ordinal));
    }

    private static string Write(Claim claim, Dictionary<string, string> names)
    {
        var end = claim.Object is null ? claim.Time?.Value?.Name : names[claim.Object];
        var modality = claim.Modality == Modality.Asserted ? string.Empty : $" ({claim.Modality.ToString().ToLowerInvariant()})";
        return $"{claim.Predicate} {names[claim.Subject]} → {end}{modality}";
    }
}
