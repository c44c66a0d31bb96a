using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Text.Dates;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Local extraction: from one article to its entities, figures and claims. Pure and thread-safe: a function of the
/// article, the lexicon and the version alone.
/// </summary>
public sealed class Extractor(Lexicon lexicon)
{
    private readonly MentionFinder _mentions = new(lexicon);
    private readonly EntityBuilder _entities = new(lexicon);
    private readonly IReadOnlyList<IClaimRule> _rules = ClaimRules.All();

    /// <summary>Everything that the article states.</summary>
    /// <exception cref="LawViolationException">A rule proposed a claim that the article's words do not carry.</exception>
    public ArticleFacts Extract(Article article)
    {
        var folded = FoldedText.Of(article);
        return Extract(article, folded, _mentions.Find(article, folded));
    }

    /// <summary>What the article states about names that somebody else found in it, such as annotators: the rules apart from name finding.</summary>
    /// <param name="article">The article.</param>
    /// <param name="mentions">Its names, in order of place.</param>
    /// <exception cref="LawViolationException">A rule proposed a claim that the article's words do not carry.</exception>
    public ArticleFacts Extract(Article article, IReadOnlyList<Mention> mentions) => Extract(article, FoldedText.Of(article), mentions);

    private ArticleFacts Extract(Article article, FoldedText folded, IReadOnlyList<Mention> mentions)
    {
        var entities = _entities.Build(article, folded, mentions);
        var found = TimeFinder.Find(article, folded);
        var figures = FigureFinder.Find(article, folded, found, mentions);
        var times = found.Select(t => new ClaimTime(t.Text, t.Span, t.Value, t.Rule)).ToList();
        var sentences = SentenceViewBuilder.Build(article, folded, SentenceSplitter.Split(article), entities, figures, times);
        var context = new ArticleContext(article, folded, entities, figures, times, sentences);
        return new ArticleFacts(article, entities, figures, Claims(context));
    }

    private List<Claim> Claims(ArticleContext context)
    {
        var factory = new ClaimFactory(context.Article);
        var attribution = Attribution.Of(context);
        return [.. _rules
            .SelectMany(rule => rule.Propose(context))
            .Select(attribution.Complete)
            .Select(factory.Make)
            .DistinctBy(c => c.Id, StringComparer.Ordinal)
            .ToList()
            .WithoutContradictions()
            .OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End)
            .ThenBy(c => c.Predicate, StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }
}
