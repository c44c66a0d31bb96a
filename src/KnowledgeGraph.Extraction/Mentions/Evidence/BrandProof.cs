using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>
/// Names before 大模型, with or without a field between (远山大模型, 远山矿山大模型), are brands of models: once is enough where no dictionary has the word, or
/// where makers like to take it for a name (星火, 百灵); another word counts only where the article also quotes it and says it again.
/// </summary>
internal static class BrandProof
{
    private const int LongestOfOnePlace = 4;
    private const int Enough = 2;
    private static readonly Lazy<ModelModifiers> Modifiers = new(() => new ModelModifiers());
    private static readonly Lazy<WordSet> GoesOn = new(() => WordData.Set("model-goes-on.txt"));

    public static IReadOnlySet<string> Find(ArticleText text, IReadOnlyCollection<Draft> drafts)
    {
        var edges = new NameEdges(text, text.Words);
        var others = drafts.Where(draft => draft.Type is EntityType.Company or EntityType.Institution or EntityType.Person).Select(draft => draft.Span.Of(text.Value)).ToHashSet(StringComparer.Ordinal);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var head = text.Value.IndexOf("大模型", StringComparison.Ordinal); head >= 0; head = text.Value.IndexOf("大模型", head + 3, StringComparison.Ordinal))
        {
            var words = Modifiers.Value.Before(text, head);
            if (words is { Brand: null, HasMaker: false } && edges.Before(words.Start) is { } found && found.End == words.Start && WithoutUse(text, found) is var name && Weight(edges, name, head + 3) is > 0 and var weight)
            {
                var brand = name.Of(text.Value);
                places[brand] = places.GetValueOrDefault(brand) + weight;
            }
        }

        return places.Where(place => place.Value >= Enough && !others.Contains(place.Key)).Select(place => place.Key).ToHashSet(StringComparer.Ordinal);
    }

    // 用上远山大模型, 中国版远山大模型
    private static Span WithoutUse(ArticleText text, Span name)
    {
        while (name.Length > 2 && text.At(name.Start) is '用' or '上' or '版' or '距' or '把' or '将' or '被' or '让')
        {
            name = name with { Start = name.Start + 1 };
        }

        return name;
    }

    private static int Weight(NameEdges edges, Span name, int end) => BrandWords.Of(edges, name) switch
    {
        BrandKind.Liked => Enough,

        // 入局大模型赛道: what is said of the trade follows no name.
        BrandKind.Strange => name.Length > LongestOfOnePlace || GoesOn.Value.LengthAt(edges.Text.Value, end) > 0 ? 1 : Enough,
        BrandKind.Ordinary when edges.Text.Value.Contains("“" + name.Of(edges.Text.Value) + "”", StringComparison.Ordinal) => 1,
        _ => 0,
    };
}
