using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Using;

/// <summary>
/// Where models, products and technologies are applied: 应用于甲、乙等行业, 在甲领域落地, 面向甲行业的某模型. Only fields that are
/// stated as fields of application; a field in which somebody sees strengths, needs or plans of others is none.
/// </summary>
public sealed class ApplyingRule : IClaimRule
{
    private const int LongestList = 80;
    private static readonly string[] Listing = ["包括", "包含", "涵盖"];
    private readonly Dictionary<string, ApplyingVerb[]> _verbs;
    private readonly WordSet _words;

    /// <summary>Reads the verbs.</summary>
    public ApplyingRule()
    {
        _verbs = WordData.Rows("applying.tsv")
            .Select(cells => new ApplyingVerb(cells[0], cells[1].Equals("at", StringComparison.Ordinal), cells[2].Equals("strong", StringComparison.Ordinal), cells[2].Equals("near", StringComparison.Ordinal)))
            .GroupBy(verb => verb.Word, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _words = new WordSet(_verbs.Keys);
    }

    /// <inheritdoc/>
    public string Id => "applied.in";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        foreach (var sentence in context.Readings.Where(HasField))
        {
            foreach (var application in Read(context, sentence))
            {
                foreach (var draft in Drafts(context, application))
                {
                    yield return draft;
                }
            }
        }
    }

    private static bool HasField(SentenceView sentence) =>
        sentence.Zone is not (ZoneKind.Byline or ZoneKind.Credit)
        && (sentence.Shape.Contains(ShapeAlphabet.Of(EntityType.Industry), StringComparison.Ordinal)
            || (sentence.Shape.Contains(ShapeAlphabet.Of(EntityType.Technology), StringComparison.Ordinal) && sentence.Shape.AsSpan().ContainsAny(FieldRow.TaskHeadWords)));

    private IEnumerable<Application> Read(ArticleContext context, SentenceView sentence)
    {
        for (var at = _words.Next(sentence.Shape, 0); at < sentence.Shape.Length;)
        {
            var length = _words.LengthAt(sentence.Shape, at);
            foreach (var verb in _verbs[sentence.Shape.Substring(at, length)])
            {
                if (ApplyingReader.Read(context, sentence, verb, at, at + length) is { } application)
                {
                    yield return application;
                    break;
                }
            }

            at = _words.Next(sentence.Shape, at + length);
        }
    }

    private IEnumerable<ClaimDraft> Drafts(ArticleContext context, Application application) =>
        from thing in application.Things
        from field in application.Fields
        select TiedDraft.Quoted(QuoteFinder.Find(context.Article, application.Sentence, Core(application, thing, field)), "APPLIED_IN", thing, field, Id, 780) with { Modality = application.Modality };

    // 甲已覆盖20个行业，包括乙和丙: a list says nothing without what it is a list of.
    private static Span Core(Application application, Item thing, Item field)
    {
        var core = application.Sentence.OriginalOf(application.Verb, application.VerbEnd).Union(field.Span);
        var whole = core.Union(thing.Span);
        return Array.Exists(Listing, application.Sentence.Shape.AsSpan(application.Verb, application.VerbEnd - application.Verb).ToString().Equals) && application.Sentence.Span.Covers(thing.Span) && whole.Length <= LongestList ? whole : core;
    }
}
