using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;

namespace KnowledgeGraph.Conformance.Questions;

/// <summary>Extraction on the sample articles, measured by the facts that they are known to state.</summary>
public sealed class SampleFactsSpec(ITestOutputHelper output)
{
    private const int Floor = 40;

    [Fact]
    public void Extraction_finds_no_fewer_of_the_stated_facts_than_it_did()
    {
        var corpus = new CorpusExtractor(new BuildOptions()).Extract([Samples.Folder], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(corpus.Problems);
        var facts = Samples.Facts();
        var missed = facts.Where(fact => !corpus.Facts
            .Where(found => found.Article.Path.Contains(fact.Article, StringComparison.Ordinal))
            .Any(found => FactCheck.Holds(found, fact))).ToList();
        foreach (var fact in missed)
        {
            output.WriteLine($"{fact.Article}: {fact.Subject} {fact.Predicate} {fact.Object} {fact.Date} ({fact.Modality})");
        }

        Assert.True(facts.Count - missed.Count >= Floor, $"{facts.Count - missed.Count} of {facts.Count} found, {Floor} expected");
    }
}
