using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Core.Time;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Rebuild.Merging;

/// <summary>Makes the facts of one article of its line. Claims are made anew by the factory, so that each is held to the article's words again.</summary>
internal sealed class FactsRecord
{
    private readonly JObject _line;
    private readonly Article _article;
    private readonly CodePoints _points;

    private FactsRecord(JObject line)
    {
        _line = line;
        _points = new CodePoints(Text(line, "text"));
        _article = ReadArticle();
    }

    /// <exception cref="FormatException">The line does not hold what it should.</exception>
    public static ArticleFacts Read(JObject line) => new FactsRecord(line).ReadAll();

    private ArticleFacts ReadAll()
    {
        var factory = new ClaimFactory(_article);
        return new ArticleFacts(
            _article,
            [.. List(_line, "entities").Select(Entity)],
            [.. List(_line, "figures").Select(Figure)],
            [.. List(_line, "claims").Select(c => Claim(factory, c))]);
    }

    private Article ReadArticle() => new()
    {
        Id = Text(_line, "id"),
        Path = Text(_line, "path"),
        Text = Text(_line, "text"),
        Trace = Maybe(_line, "textHash") is { } hash ? new TextTrace(hash, [.. Texts(_line, "likeness").Select(FactsFormat.Hash)]) : null,
        Title = Maybe(_line, "title"),
        Address = Maybe(_line, "address"),
        PublishedOn = Time(_line["published"]),
        PublishedRule = Maybe(_line, "publishedRule"),
        Zones = [.. List(_line, "zones").Select(z => new Zone(Enum.Parse<ZoneKind>(Text(z, "kind")), At(z)))],
    };

    private LocalEntity Entity(JObject entity) => new()
    {
        Key = Text(entity, "key"),
        Type = Enum.Parse<EntityType>(Text(entity, "type")),
        Name = Text(entity, "name"),
        LexiconId = Maybe(entity, "lexicon"),
        Scope = Enum.Parse<EntityScope>(Text(entity, "scope")),
        ScopeName = Maybe(entity, "scopeName"),
        Aliases = Texts(entity, "aliases"),
        Because = Texts(entity, "because"),
        Mentions = [.. List(entity, "mentions").Select(Mention)],
    };

    private Mention Mention(JObject mention) => new(
        At(mention),
        Text(mention, "text"),
        Enum.Parse<EntityType>(Text(mention, "type")),
        Maybe(mention, "lexicon"),
        Enum.Parse<MentionSource>(Text(mention, "source")),
        Text(mention, "rule"));

    private LocalFigure Figure(JObject figure) => new()
    {
        Key = Text(figure, "key"),
        Span = At(figure),
        Text = Text(figure, "text"),
        Quantity = new Quantity(
            FactsFormat.Number(Text(figure, "value")),
            Maybe(figure, "valueMax") is { } most ? FactsFormat.Number(most) : null,
            Text(figure, "unit"),
            Enum.Parse<Bound>(Text(figure, "bound"))),
        Measure = Maybe(figure, "measure"),
        AsOf = Time(figure["asOf"]),
    };

    private Claim Claim(ClaimFactory factory, JObject claim)
    {
        var quote = At(claim);
        var supports = List(claim, "supports").ToLookup(s => Text(s, "role"), At, StringComparer.Ordinal);
        var made = factory.Make(new ClaimDraft
        {
            Predicate = Text(claim, "predicate"),
            Subject = Text(claim, "subject"),
            SubjectSpan = Place("subject") ?? quote,
            Object = Maybe(claim, "object"),
            ObjectSpan = Place("object"),
            Quote = quote,
            Time = claim["time"] is JObject time ? new ClaimTime(Text(time, "text"), At(time), Time(time["value"]), Text(time, "rule")) : null,
            Role = Maybe(claim, "role"),
            Batch = Maybe(claim, "batch"),
            Regime = Maybe(claim, "regime"),
            Modality = Enum.Parse<Modality>(Text(claim, "modality")),
            Speaker = Maybe(claim, "speaker"),
            SpeakerSpan = Place("speaker"),
            Context = Place("context"),
            Rule = Text(claim, "rule"),
            Confidence = (int?)claim["confidence"] ?? throw new FormatException("a claim has no confidence"),
        });
        return made.Id.Equals(Text(claim, "id"), StringComparison.Ordinal) ? made : throw new FormatException($"the claim {Text(claim, "id")} is not what its id says");

        Span? Place(string role) => supports[role].Select(s => (Span?)s).FirstOrDefault();
    }

    private TimeValue? Time(JToken? value) => value is JObject time
        ? new TimeValue(FactsFormat.Day(Text(time, "from")), FactsFormat.Day(Text(time, "to")), Enum.Parse<TimePrecision>(Text(time, "precision")))
        : null;

    private Span At(JObject place) => place["at"] is JArray { Count: 2 } at
        ? new Span(_points.ToUtf16((int)at[0]), _points.ToUtf16((int)at[1]))
        : throw new FormatException("a place is not two offsets");

    private static string Text(JObject from, string name) => Maybe(from, name) ?? throw new FormatException($"\"{name}\" is missing");

    private static string? Maybe(JObject from, string name) => (string?)from[name];

    private static IEnumerable<JObject> List(JObject from, string name) => from[name] is JArray list ? list.Cast<JObject>() : [];

    private static IReadOnlyList<string> Texts(JObject from, string name) => from[name] is JArray list ? [.. list.Select(t => (string)t!)] : [];
}
