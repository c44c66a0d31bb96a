using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>
/// What a firm makes, told by its kind first and by its name in a sentence soon after: 甲公司开源了两款模型。其中，乙面向手机，丙面向服务器; 甲公司推出新产品。这款产品名为乙;
/// a heading 甲公司发布新模型, and 乙正式上线 below. The first thing named is it, where it is new to the article, told as such, and nobody else is named.
/// </summary>
public sealed class NamedLaterRule : IClaimRule
{
    /// <inheritdoc/>
    public string Id => "develops.named-later";

    /// <inheritdoc/>
    public bool ReadsAsides => false;

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        foreach (var lead in context.Sentences)
        {
            if (UnnamedThing.Maker(lead) is { } maker && Next(context, lead, maker) is { } next)
            {
                foreach (var thing in NamedThing.In(next))
                {
                    yield return TiedDraft.Quoted(QuoteFinder.Find(context.Article, next, thing.Span), "DEVELOPS", maker, thing, Id, 720);
                }
            }
        }
    }

    /// <summary>The sentence that names it: the first to name any thing, if that one is new and told as such.</summary>
    private static SentenceView? Next(ArticleContext context, SentenceView lead, Item maker)
    {
        var left = lead.Zone is ZoneKind.Title or ZoneKind.Heading ? 4 : 2;
        foreach (var sentence in context.Sentences.Skip(lead.Index + 1).Where(s => s.Zone is ZoneKind.Body or ZoneKind.Title or ZoneKind.Heading))
        {
            if (left-- == 0 || sentence.Items.Any(i => NamedThing.IsHouse(i) && !i.Key.Equals(maker.Key, StringComparison.Ordinal)))
            {
                return null;
            }

            if (sentence.Items.FirstOrDefault(NamedThing.Is) is { } thing)
            {
                return context.EntityByKey[thing.Key].Mentions.All(m => m.Span.Start > lead.Span.Start) && NamedThing.IsTold(sentence, thing) ? sentence : null;
            }
        }

        return null;
    }
}
