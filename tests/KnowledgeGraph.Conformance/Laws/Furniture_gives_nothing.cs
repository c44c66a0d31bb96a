using KnowledgeGraph.Conformance.Questions;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;

namespace KnowledgeGraph.Conformance.Laws;

/// <summary>Each zone gives what its kind may give, and no more.</summary>
public sealed class Furniture_gives_nothing
{
    private static readonly IReadOnlyList<ArticleFacts> Facts = new CorpusExtractor(new BuildOptions()).Extract([Samples.Folder]).Facts;

    [Fact]
    public void No_name_figure_or_claim_comes_from_furniture_or_from_derived_text()
    {
        Assert.Contains(Facts, f => f.Article.Zones.Any(z => z.Kind == ZoneKind.Furniture));
        Assert.Contains(Facts, f => f.Article.Zones.Any(z => z.Kind == ZoneKind.Derived));

        Assert.All(Facts, facts =>
        {
            var spans = facts.Entities.SelectMany(e => e.Mentions).Select(m => m.Span)
                .Concat(facts.Figures.Select(f => f.Span))
                .Concat(facts.Claims.Select(c => c.Span));
            Assert.DoesNotContain(spans, s => facts.Article.ZoneAt(s.Start)?.Kind is ZoneKind.Furniture or ZoneKind.Derived);
        });
    }

    [Fact]
    public void Bylines_and_credits_give_only_persons_media_and_their_tie()
    {
        var credited = Facts
            .SelectMany(f => f.Entities.SelectMany(e => e.Mentions).Where(m => f.Article.ZoneAt(m.Span.Start) is { IsCredit: true }))
            .ToList();
        var claims = Facts.SelectMany(f => f.Claims.Where(c => f.Article.ZoneAt(c.Span.Start) is { IsCredit: true })).ToList();

        Assert.NotEmpty(credited);
        Assert.All(credited, m => Assert.True(m.Type is EntityType.Person or EntityType.Media, $"{m.Text} is a {m.Type}"));
        Assert.All(claims, c => Assert.Equal("WORKS_FOR", c.Predicate));
    }
}
