using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Rules.Posts;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Members;

/// <summary>The firm before a unit that is told by its field alone, where the words between say that it is its: who sets it up, who has it, in which its head has a post.</summary>
internal static class UnitOwner
{
    private static readonly string Owners = string.Concat(new[] { EntityType.Company, EntityType.Institution, EntityType.Government, EntityType.Media, EntityType.Person }.Select(ShapeAlphabet.Of));

    private static readonly WarmRegex SetsUp = Compile("\\A(?!(?:的|获|被|由|与|和|投资|参与))(?:(?!员工|高管|校友|投资人|客户|供应商|伙伴|对手|团队|同事|成员|要求|让|帮|支持|推动|呼吁|建议|协助|为|否认|尚未|没有|未)[^。！？；，、：“\\n" + Owners + "]){0,14}?(?:成立|组建|设立|新设|新设立|建立|筹建|创建|创立|搭建|增设)(?:了|起)?(?:一个|一支|专门的|自己的|全新的)?“?\\z");

    // Words of possession, or nothing at all.
    private static readonly WarmRegex Has = Compile("\\A(?:公司|集团)?(?:的|旗下的?|内部的?|下属的?|下设的?|成立的|组建的|设立的|\\n| )?“?\\z");

    /// <summary>Whose the unit is, or <c>null</c>.</summary>
    /// <param name="context">The article.</param>
    /// <param name="sentence">The sentence that names the unit.</param>
    /// <param name="unit">The chunk that may be one.</param>
    /// <param name="onlyRight">Whether the firm has to stand right before it, so that who is there is at the firm.</param>
    public static Item? Of(ArticleContext context, SentenceView sentence, int unit, bool onlyRight = false) =>
        sentence.Chunks[unit].Items is [var item, ..] && IsUnit(context, item) && !IsNamedWithOwner(context, item) && OwnerBefore(sentence, unit, onlyRight) is { } owner && owner.Key != item.Key ? owner : null;

    /// <summary>Whether the name is such a unit's, whoever is named with it.</summary>
    public static bool IsUnit(ArticleContext context, Item item) =>
        item is { Type: EntityType.Institution, IsAnaphor: false } && context.EntityByKey.TryGetValue(item.Key, out var entity) && entity.Mentions.Any(mention => Units.IsUnit(mention.Rule));

    // 云杉AI部门: whose it is its name says.
    private static bool IsNamedWithOwner(ArticleContext context, Item item) =>
        context.Entities.Any(entity => entity.Key != item.Key && entity.Type is EntityType.Company or EntityType.Institution
            && entity.Mentions.Any(mention => mention.Span.Start == item.Span.Start && !Units.IsUnit(mention.Rule)));

    private static Item? OwnerBefore(SentenceView sentence, int unit, bool onlyRight)
    {
        var end = Array.IndexOf(sentence.ChunkAt, unit);
        for (var i = unit - 1; i >= 0; i--)
        {
            if (sentence.Chunks[i] is { Items: [var owner], First.Type: EntityType.Company })
            {
                var start = Array.IndexOf(sentence.ChunkAt, i);
                var between = start >= 0 && end > start ? sentence.Shape[(start + 1)..end] : "。";
                return Has.IsMatch(between) || (!onlyRight && ((SetsUp.IsMatch(between) && sentence.Shape.AsSpan(0, start) is not [.., '前' or '原'] && ModalityReader.OfEvent(sentence, start, end) == Modality.Asserted) || (PostWords.HoldTitle(between) && PostWords.Between.IsMatch(between)))) ? owner : null;
            }

            if (sentence.Chunks[i].Type is EntityType.Institution or EntityType.Government or EntityType.Media or EntityType.Person)
            {
                return null;
            }
        }

        return null;
    }

    private static WarmRegex Compile(string pattern) => new(pattern, RegexOptions.CultureInvariant, PatternCompiler.Longest);
}
