using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>
/// A name that starts with an organisation's: 腾讯混元大模型 is made by 腾讯, 清华大学人工智能研究院 is a part of 清华大学.
/// Both must be named in the article; the first mention states it.
/// </summary>
public sealed class NameInNameRule : IClaimRule
{
    private static readonly string[] PartHeads = WordData.List("rules", "name-in-name-rule.part-heads");

    // 云杉语音团队 is a part of 云杉; 云杉团队 is 云杉.
    private static readonly string[] GroupHeads = WordData.List("rules", "name-in-name-rule.group-heads");

    /// <inheritdoc/>
    public string Id => "name.starts-with";

    /// <inheritdoc/>
    public bool ReadsAsides => false;

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        var owners = context.Entities
            .Where(e => e.Type is EntityType.Company or EntityType.Institution or EntityType.Government)
            .SelectMany(e => e.Mentions.Select(m => m.Text).Append(e.Name).Distinct(StringComparer.Ordinal).Select(t => (Entity: e, Name: FoldedText.Fold(t))))
            .Where(o => o.Name.Length >= 2)
            .OrderByDescending(o => o.Name.Length)
            .ToLookup(o => o.Name[0]);
        foreach (var entity in context.Entities)
        {
            if (Predicate(entity) is not { } predicate)
            {
                continue;
            }

            foreach (var draft in Propose(context, entity, predicate, owners))
            {
                yield return draft;
            }
        }
    }

    private static string? Predicate(LocalEntity entity) => entity.Type switch
    {
        EntityType.Model or EntityType.Product => "DEVELOPS",
        EntityType.Institution or EntityType.Government => "PART_OF",
        EntityType.Company when AnyWord.Ends(entity.Name, PartHeads) => "PART_OF",
        _ => null,
    };

    private static IEnumerable<ClaimDraft> Propose(
        ArticleContext context, LocalEntity entity, string predicate, ILookup<char, (LocalEntity Entity, string Name)> owners)
    {
        HashSet<string>? done = null;
        foreach (var mention in entity.Mentions)
        {
            var folded = FoldedText.Fold(mention.Text).TrimStart('“', '《');
            if (folded.Length == 0 || SentenceOf(context, mention.Span) is not { } sentence)
            {
                continue;
            }

            // 望溪大学软件学院语音中心 is a part of the school and of the university.
            var owning = owners[folded[0]].Where(o => o.Entity.Key != entity.Key && Owns(o.Name, folded, predicate)).Select(o => o.Entity).ToList();
            foreach (var owner in predicate.Equals("PART_OF", StringComparison.Ordinal) && owning.Count > 1 ? [owning[0], owning[^1]] : owning.Take(1))
            {
                if ((done ??= new HashSet<string>(StringComparer.Ordinal)).Add(owner.Key))
                {
                    yield return Of(context, sentence, mention.Span, predicate, owner, entity);
                }
            }
        }
    }

    private static ClaimDraft Of(ArticleContext context, SentenceView sentence, Span span, string predicate, LocalEntity owner, LocalEntity entity)
    {
        var isMaker = predicate.Equals("DEVELOPS", StringComparison.Ordinal);
        var (subject, item) = isMaker ? (owner, entity) : (entity, owner);
        return new ClaimDraft
        {
            Predicate = predicate,
            Subject = subject.Key,
            SubjectSpan = span,
            Object = item.Key,
            ObjectSpan = span,
            Quote = QuoteFinder.Find(context.Article, sentence, span),
            Rule = isMaker ? "develops.name" : "part.name",
            Confidence = 800,
        };
    }

    private static bool Owns(string owner, string name, string predicate)
    {
        if (name.Length <= owner.Length || !name.StartsWith(owner, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = name[owner.Length..];
        var cutsWord = char.IsAsciiLetterOrDigit(owner[^1]) && char.IsAsciiLetterOrDigit(rest[0]);
        return !cutsWord && (predicate.Equals("DEVELOPS", StringComparison.Ordinal)
            ? rest.Trim().Length >= 2
            : AnyWord.Ends(rest, PartHeads) || (AnyWord.Ends(rest, GroupHeads) && rest.Trim().Length > 2 && !rest.EndsWith("俱乐部", StringComparison.Ordinal)));
    }

    private static SentenceView? SentenceOf(ArticleContext context, Span span) =>
        context.SentenceAt(span.Start) is { } sentence && sentence.Span.Covers(span) ? sentence : null;
}
