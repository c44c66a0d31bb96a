using System.Text.Json;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Conformance.Filing;

/// <summary>Reads and extracts passages as the product does, and gives the filings and openings found.</summary>
public static class FilingRun
{
    private static readonly Lazy<Extractor> Extraction = new(() => new Extractor(Lexicon.BuiltIn));

    /// <summary>The score of the whole suite.</summary>
    public static FilingScore Score()
    {
        var found = FilingSuite.Load().Select(passage => (Passage: passage, Facts: Extract(passage))).ToList();
        var scorer = new FilingScorer(Makers(found.Select(f => f.Facts)));
        foreach (var (passage, facts) in found)
        {
            scorer.Add(passage, Found(facts));
        }

        return scorer.Score;
    }

    private static ArticleFacts Extract(FilingPassage passage)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new { title = passage.Title, date = passage.PublishedOn, content = passage.Text });
        var article = new ArticleReader().Read(passage.Id + ".json", json).Single().Article;
        return Extraction.Value.Extract(article!);
    }

    private static List<string> Makers(IEnumerable<ArticleFacts> facts) =>
        [.. facts.SelectMany(f => f.Entities).Where(e => e.Type is EntityType.Company or EntityType.Institution)
            .SelectMany(e => e.Mentions.Select(m => m.Text)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<FoundState> Found(ArticleFacts facts)
    {
        var entities = facts.Entities.ToDictionary(e => e.Key, StringComparer.Ordinal);
        foreach (var claim in facts.Claims.Where(c => c.Predicate is "PASSED_FILING" or "OPENED_TO_PUBLIC_ON"))
        {
            var subject = entities[claim.Subject];
            var state = new FilingState(
                claim.Predicate, subject.Name, subject.Type is EntityType.Model or EntityType.Product ? "Model" : "Company",
                DateOf(claim), claim.Batch, claim.Regime, claim.Modality.ToString().ToLowerInvariant(), claim.Quote);
            yield return new FoundState(state, [subject.Name, .. subject.Aliases, .. subject.Mentions.Select(m => m.Text).Distinct(StringComparer.Ordinal)]);
        }
    }

    private static string? DateOf(Claim claim) =>
        claim.Time?.Value is { Precision: TimePrecision.Day or TimePrecision.Month } value ? value.Name : null;
}
