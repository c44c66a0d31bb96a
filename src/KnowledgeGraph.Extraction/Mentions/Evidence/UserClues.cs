using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>What users are counted of, or what has a web and a mobile form, is a product: 云小聊月活跃用户, Lumora的日活, Lumora网页版.</summary>
internal static class UserClues
{
    private const int Weight = 4;
    private static readonly string[] Behind = WordData.List("evidence", "user-clues.behind");

    public static IEnumerable<Clue> Find(NameEdges edges)
    {
        var text = edges.Text;
        foreach (var word in Behind)
        {
            for (var at = text.Value.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                var end = text.At(at - 1) is '的' or ' ' ? at - 1 : at;
                if (edges.Before(end) is { } name && name.End == end && Strangeness.IsStrange(edges, name) && text.PossibleModels.EndingAt(end) is null)
                {
                    yield return new Clue(name, EntityType.Product, Weight, "product.of-users");
                }
            }
        }
    }
}
