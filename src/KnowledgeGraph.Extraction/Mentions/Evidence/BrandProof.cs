using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>
/// Names that stand before 大模型 again and again, with or without a field between (远山大模型, 远山矿山大模型), are brands of
/// models. An ordinary word counts only where the article also quotes it.
/// </summary>
internal static class BrandProof
{
    private const int Longest = 5;
    private const int Often = 2;
    private static readonly Lazy<ModelModifiers> Modifiers = new(() => new ModelModifiers());

    public static IReadOnlySet<string> Find(ArticleText text, IReadOnlyCollection<Draft> drafts)
    {
        var edges = new NameEdges(text, text.Words);
        var organizations = drafts.Where(draft => draft.Type is EntityType.Company or EntityType.Institution).Select(draft => draft.Span.Of(text.Value)).ToHashSet(StringComparer.Ordinal);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var head = text.Value.IndexOf("大模型", StringComparison.Ordinal); head >= 0; head = text.Value.IndexOf("大模型", head + 3, StringComparison.Ordinal))
        {
            var words = Modifiers.Value.Before(text, head);
            if (words is { Brand: null, HasMaker: false } && edges.Before(words.Start) is { } name && name.End == words.Start && IsBrand(edges, name))
            {
                var brand = name.Of(text.Value);
                places[brand] = places.GetValueOrDefault(brand) + 1;
            }
        }

        return places.Where(place => place.Value >= Often && !organizations.Contains(place.Key)).Select(place => place.Key).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsBrand(NameEdges edges, Span name)
    {
        var kind = edges.Words.KindOf(name);
        var isName = Characters.IsHan(edges.Text.Of(name)) && name.Length <= Longest && edges.Words.KindAt(name.End - 1) != WordKind.Verb && edges.Words.KindAt(name.Start) != WordKind.Verb;
        return isName && (kind < WordKind.Content || edges.Text.Value.Contains("“" + name.Of(edges.Text.Value) + "”", StringComparison.Ordinal));
    }
}
