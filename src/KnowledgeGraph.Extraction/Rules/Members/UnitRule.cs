using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Rules.Posts;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Members;

/// <summary>
/// Whose part a unit is that is told by its field alone: of the firm that sets it up (云杉组建了AI大模型团队), has it (云杉的语音实验室), or in which who heads it has a post (云杉副总裁、语音实验室主任某人).
/// </summary>
public sealed class UnitRule : IClaimRule
{
    private static readonly string Owners = string.Concat(new[] { EntityType.Company, EntityType.Institution, EntityType.Government, EntityType.Media, EntityType.Person }.Select(ShapeAlphabet.Of));

    private static readonly WarmRegex SetsUp = Compile("\\A(?!(?:的|获|被|由|与|和|投资|参与))(?:(?!拟|计划|打算|准备|筹划|否认|尚未|没有|未)[^。！？；，、：“\\n" + Owners + "]){0,14}?(?:成立|组建|设立|新设|新设立|建立|筹建|创建|创立|搭建|增设)(?:了|起)?(?:一个|一支|专门的|自己的|全新的)?“?\\z");

    private static readonly WarmRegex Has = Compile("\\A(?:公司|集团)?(?:的|旗下的?|内部的?|下属的?|下设的?|成立的|组建的|设立的)“?\\z");

    /// <inheritdoc/>
    public string Id => "part.unit";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        var owned = context.Entities.Where(entity => entity.Type is EntityType.Company or EntityType.Institution && !entity.Mentions.Any(mention => Units.IsUnit(mention.Rule)))
            .SelectMany(entity => entity.Mentions.Select(mention => mention.Span.Start)).ToHashSet();
        foreach (var sentence in context.Readings)
        {
            for (var i = 1; i < sentence.Chunks.Count; i++)
            {
                if (sentence.Chunks[i].Items is [var unit, ..] && !owned.Contains(unit.Span.Start) && IsUnit(context, unit) && OwnerBefore(sentence, i) is { } owner && owner.Key != unit.Key)
                {
                    yield return TiedDraft.Of(context, sentence, "PART_OF", unit, owner, Id, 800);
                }
            }
        }
    }

    private static bool IsUnit(ArticleContext context, Item item) =>
        item is { Type: EntityType.Institution, IsAnaphor: false } && context.EntityByKey.TryGetValue(item.Key, out var entity) && entity.Mentions.Any(mention => Units.IsUnit(mention.Rule));

    private static Item? OwnerBefore(SentenceView sentence, int unit)
    {
        var end = Array.IndexOf(sentence.ChunkAt, unit);
        for (var i = unit - 1; i >= 0; i--)
        {
            if (sentence.Chunks[i] is { Items: [var owner], First.Type: EntityType.Company } chunk)
            {
                var start = Array.IndexOf(sentence.ChunkAt, i);
                var between = start >= 0 && end > start ? sentence.Shape[(start + 1)..end] : "。";
                return Has.IsMatch(between) || SetsUp.IsMatch(between) || (PostWords.HoldTitle(between) && PostWords.Between.IsMatch(between)) ? owner : null;
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
