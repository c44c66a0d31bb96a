using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Rules.Using;

/// <summary>The closed word lists that sentences about use are read with.</summary>
internal static class UsingWords
{
    /// <summary>What shows that fields are meant: 行业, 领域.</summary>
    public static WordSet FieldHeads { get; } = WordData.Set("field-heads.txt");

    /// <summary>What shows a wish: 推动, 鼓励.</summary>
    public static WordSet Wishes { get; } = WordData.Set("wishes.txt");

    /// <summary>A user's own parts and people, between it and a verb of use: 甲银行各分行均已接入乙.</summary>
    public static WordSet UserParts { get; } = WordData.Set("user-parts.txt");

    /// <summary>Technologies that everything rests on.</summary>
    public static IReadOnlySet<string> CommonTechnologies { get; } = WordData.Words("common-technologies.txt").ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether to say of it that something rests on it tells anything: of 大模型 it tells nothing.</summary>
    public static bool IsTelling(ArticleContext context, Item item) =>
        item.Type != EntityType.Technology || !CommonTechnologies.Contains(FoldedText.Fold(context.EntityByKey[item.Key].Name));
}
