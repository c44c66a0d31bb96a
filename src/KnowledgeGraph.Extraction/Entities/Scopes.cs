using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>How far a name reaches beyond its article.</summary>
internal static class Scopes
{
    private const int Nearby = 30;

    public static (EntityScope Scope, string? Owner) Of(MentionGroup group, List<Mention> own, Article article, IReadOnlyList<Mention> all)
    {
        if (group.LexiconId is not null)
        {
            return (EntityScope.Corpus, null);
        }

        if (group.Type == EntityType.Person)
        {
            return Owned(own, article, all, end => end.Type is EntityType.Company or EntityType.Institution or EntityType.Government or EntityType.Media);
        }

        if (own.TrueForAll(mention => mention.Rule is "report.put-out"))
        {
            return Owned(own, article, all, end => end.Type is EntityType.Company or EntityType.Institution or EntityType.Government);
        }

        // 语音算法中心: there is one in many an organisation.
        if (own.TrueForAll(mention => Units.IsUnit(mention.Rule)) && !group.Because.Contains("tail-of"))
        {
            return Owned(own, article, all, end => end.Type is EntityType.Company or EntityType.Government);
        }

        // 全市防汛工作会议: without a year or a number of its own it is that article's.
        if (own.TrueForAll(mention => mention.Rule is "event.held" && !mention.Text.Any(char.IsAsciiDigit)))
        {
            return (EntityScope.Article, null);
        }

        var isGeneric = own.TrueForAll(mention => mention.Rule.StartsWith("organization.anonymous", StringComparison.Ordinal) || mention.Rule.StartsWith("model.domain", StringComparison.Ordinal));
        var isShort = group.Type == EntityType.Model && group.Keys.All(key => NameKeys.IsShortVersion(NameKeys.Stem(group.Type, key)));
        return isShort || (isGeneric && !group.Because.Contains("tail-of")) ? (EntityScope.Article, null) : (EntityScope.Corpus, null);
    }

    // The organisation named right before it, without a mark between: 甲公司首席执行官乙, 甲公布第三季度财报.
    private static (EntityScope, string?) Owned(List<Mention> own, Article article, IReadOnlyList<Mention> all, Func<Mention, bool> isOwner)
    {
        foreach (var mention in own)
        {
            var owner = all.Where(isOwner).LastOrDefault(other => other.Span.End <= mention.Span.Start && mention.Span.Start - other.Span.End <= Nearby
                && article.Text.AsSpan(other.Span.End, mention.Span.Start - other.Span.End).IndexOfAny("。，；！？\n") < 0);
            if (owner is not null)
            {
                return (EntityScope.Owner, owner.Text);
            }
        }

        return (EntityScope.Article, null);
    }
}
