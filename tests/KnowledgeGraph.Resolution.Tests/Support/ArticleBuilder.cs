using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Resolution.Tests.Support;

/// <summary>Builds the facts of an article from its text and the names in it: a name is mentioned wherever it stands.</summary>
internal sealed class ArticleBuilder
{
    private readonly Article _article;
    private readonly List<LocalEntity> _entities = [];
    private readonly List<LocalFigure> _figures = [];
    private readonly List<Claim> _claims = [];

    public ArticleBuilder(string text, TimeValue? publishedOn = null, string path = "a.txt")
    {
        var id = "a/" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
        _article = new Article { Id = id, Path = path, Text = text, Zones = [new Zone(ZoneKind.Body, new Span(0, text.Length))], PublishedOn = publishedOn };
    }

    public string Id => _article.Id;

    public ArticleBuilder Entity(string key, EntityType type, string name, string? lexiconId = null, EntityScope scope = EntityScope.Corpus, string? scopeName = null, params string[] aliases)
    {
        Mention[] mentions = [.. aliases.Prepend(name).SelectMany(surface => Places(surface)
            .Select(span => new Mention(span, surface, type, lexiconId, lexiconId is null ? MentionSource.Pattern : MentionSource.Gazetteer, "test")))];
        return Entity(new LocalEntity
        {
            Key = key, Type = type, Name = name, Aliases = [.. aliases.Order(StringComparer.Ordinal)], Mentions = mentions,
            LexiconId = lexiconId, Scope = scope, ScopeName = scopeName, Because = ["test"],
        });
    }

    public ArticleBuilder Entity(LocalEntity entity)
    {
        _entities.Add(entity);
        return this;
    }

    public Mention Mention(string surface, EntityType type, string? lexiconId, MentionSource source, string rule) =>
        new(Places(surface).First(), surface, type, lexiconId, source, rule);

    public ArticleBuilder Figure(string key, string text, decimal value, string unit, string? measure = null, Bound bound = Bound.Exact, TimeValue? asOf = null)
    {
        _figures.Add(new LocalFigure
        {
            Key = key, Text = text, Span = Places(text).First(), Quantity = new Quantity(value, null, unit, bound), Measure = measure, AsOf = asOf,
        });
        return this;
    }

    public ArticleBuilder Claim(
        string predicate, string subject, string? target = null, TimeValue? time = null, string? role = null, string? batch = null,
        string? regime = null, Modality modality = Modality.Asserted, string? speaker = null, string? quoted = null)
    {
        var quote = quoted is null ? new Span(0, Math.Min(_article.Text.Length, ClaimFactory.LongestQuote)) : Places(quoted).First();
        _claims.Add(new ClaimFactory(_article).Make(new ClaimDraft
        {
            Predicate = predicate, Subject = subject, SubjectSpan = quote, Object = target, Quote = quote, Role = role, Batch = batch, Regime = regime,
            Modality = modality, Speaker = speaker, Rule = "test", Time = time is null ? null : new ClaimTime(time.Name, quote, time, "explicit"),
        }));
        return this;
    }

    public ArticleFacts Build() => new(_article, _entities, _figures, _claims);

    private IEnumerable<Span> Places(string surface)
    {
        for (var at = _article.Text.IndexOf(surface, StringComparison.Ordinal); at >= 0; at = _article.Text.IndexOf(surface, at + 1, StringComparison.Ordinal))
        {
            yield return new Span(at, at + surface.Length);
        }
    }
}
