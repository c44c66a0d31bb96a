using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Confidence;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Rules.Figures;
using KnowledgeGraph.Extraction.Rules.Learned;
using KnowledgeGraph.Extraction.Rules.Making;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Text.Dates;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Segmentation;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Local extraction: from one article to its entities, figures and claims. Pure and thread-safe: a function of the
/// article, the lexicon, the options and the version alone.
/// </summary>
public sealed class Extractor
{
    private readonly MentionFinder _mentions;
    private readonly EntityBuilder _entities;
    private readonly IReadOnlyList<IClaimRule> _rules = ClaimRules.All();
    private readonly ClaimRater _rater;
    private readonly KnownMakers _makers;
    private readonly bool _keepsSentences;

    /// <summary>An extractor that knows the lexicon's names.</summary>
    /// <param name="lexicon">The names.</param>
    /// <param name="options">What to state; the defaults when <c>null</c>.</param>
    public Extractor(Lexicon lexicon, ExtractionOptions? options = null)
    {
        var asked = options ?? new ExtractionOptions();
        _mentions = new MentionFinder(lexicon);
        _entities = new EntityBuilder(lexicon);
        _makers = new KnownMakers(lexicon);
        _keepsSentences = asked.Sentences;
        _rater = new ClaimRater(asked.Confidence, asked.MinConfidence ?? asked.Confidence.Floor);
    }

    /// <summary>Begins to load what every extractor shares, on other threads, for whoever needs one at once. It returns before that is done.</summary>
    public static void Prepare()
    {
        _ = Task.Run(() => JiebaSegmenter.Default);
        _ = Task.Run(() => Recogniser.Field);
    }

    /// <summary>Everything that the article states.</summary>
    /// <exception cref="LawViolationException">A rule proposed a claim that the article's words do not carry.</exception>
    public ArticleFacts Extract(Article article)
    {
        var context = Read(article);
        return Facts(context, Claims(context).Select(c => c.Claim));
    }

    /// <summary>What the article states about names that somebody else found in it, such as annotators: the rules apart from name finding.</summary>
    /// <param name="article">The article.</param>
    /// <param name="mentions">Its names, in order of place.</param>
    /// <exception cref="LawViolationException">A rule proposed a claim that the article's words do not carry.</exception>
    public ArticleFacts Extract(Article article, IReadOnlyList<Mention> mentions)
    {
        var context = Read(article, FoldedText.Of(article), mentions);
        return Facts(context, Claims(context).Select(c => c.Claim));
    }

    /// <summary>The same as <see cref="Extract(Article)"/>, with what each claim's confidence rests on: for training and for doubt.</summary>
    /// <param name="article">The article.</param>
    /// <param name="mentions">Its names where somebody else found them, else <c>null</c>.</param>
    public ExtractionTrace Trace(Article article, IReadOnlyList<Mention>? mentions = null)
    {
        var context = mentions is null ? Read(article) : Read(article, FoldedText.Of(article), mentions);
        var claims = Claims(context);
        return new ExtractionTrace(
            Facts(context, claims.Select(c => c.Claim)),
            claims.ToDictionary(c => c.Claim.Id, c => c.Features, StringComparer.Ordinal));
    }

    /// <summary>The pairs of names that a relation may tie, with what is known of them: for learning.</summary>
    /// <param name="article">The article.</param>
    /// <param name="mentions">Its names where somebody else found them, else <c>null</c>.</param>
    public IReadOnlyList<PairExample> Pairs(Article article, IReadOnlyList<Mention>? mentions = null) =>
        [.. PairReader.Examples(mentions is null ? Read(article) : Read(article, FoldedText.Of(article), mentions))];

    private static ArticleFacts Facts(ArticleContext context, IEnumerable<Claim> claims) =>
        new(context.Article, context.Entities, context.Figures, [.. claims]);

    private ArticleContext Read(Article article)
    {
        var folded = FoldedText.Of(article);
        return Read(article, folded, _mentions.Find(article, folded));
    }

    private ArticleContext Read(Article article, FoldedText folded, IReadOnlyList<Mention> mentions)
    {
        var entities = _entities.Build(article, folded, mentions);
        var found = TimeFinder.Find(article, folded);
        var figures = FigureFinder.Find(article, folded, found, mentions);
        var times = found.Select(t => new ClaimTime(t.Text, t.Span, t.Value, t.Rule)).ToList();
        var sentences = SentenceViewBuilder.Build(folded, SentenceSplitter.Split(article), entities, figures, times);
        return SpeakersOwn.Resolve(new ArticleContext(article, folded, entities, figures, times, sentences));
    }

    // Of two rules that state the same in the same words, the surer one speaks.
    private List<(Claim Claim, IReadOnlyList<string> Features)> Claims(ArticleContext context)
    {
        var factory = new ClaimFactory(context.Article);
        var attribution = Attribution.Of(context);
        var dates = new DateProof(context);
        var ruled = _makers.Doubt(context, AsideReading.Propose(context, _rules)).ToList();
        var told = _makers.Doubt(context, ruled.Concat(PairReader.Propose(context, ruled))).ToList();
        var drafts = told.Concat(UnownedFigures.Propose(context, told)).Select(attribution.Complete).Select(dates.Complete).ToList();
        var made = _rater.Rate(context, drafts)
            .Select(rated => (Claim: factory.Make(rated.Draft), rated.Features))
            .GroupBy(c => c.Claim.Id, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.MaxBy(c => c.Claim.Confidence), StringComparer.Ordinal);
        var stated = made.Values.Select(c => c.Claim).ToList().WithoutContradictions().ToList();
        foreach (var sentence in _keepsSentences ? WholeSentences.Propose(context, stated).Select(attribution.Complete).Select(factory.Make).ToList() : [])
        {
            made[sentence.Id] = (sentence, []);
            stated.Add(sentence);
        }

        return [.. stated
            .OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End)
            .ThenBy(c => c.Predicate, StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => made[c.Id])];
    }
}
