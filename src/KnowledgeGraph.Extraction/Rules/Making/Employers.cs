using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>For whom the people of an article act, as far as a title right before their name says: 甲公司首席执行官某某.</summary>
internal sealed class Employers
{
    private const int Reach = 40;
    private readonly Dictionary<string, Item> _byPerson = new(StringComparer.Ordinal);

    public Employers(ArticleContext context)
    {
        foreach (var sentence in context.Sentences)
        {
            for (var at = 0; at < sentence.Shape.Length; at++)
            {
                if (ShapeAlphabet.Is(sentence.Shape[at], EntityType.Person) && Firm(sentence, at) is { } firm)
                {
                    _byPerson.TryAdd(sentence.Chunks[sentence.ChunkAt[at]].First.Key, firm);
                }
            }
        }
    }

    /// <summary>The person's firm, as named where the title stands, or <c>null</c>.</summary>
    public Item? Of(Item person) => _byPerson.GetValueOrDefault(person.Key);

    private static Item? Firm(SentenceView sentence, int person)
    {
        for (var at = person - 1; at >= Math.Max(0, person - Reach) && !ClauseReader.IsMark(sentence.Shape, at); at--)
        {
            if (ShapeAlphabet.IsChunk(sentence.Shape[at]))
            {
                return ShapeAlphabet.IsFirm(sentence.Shape[at]) && HasTitle(sentence.Shape, at + 1, person)
                    ? SeveralPosts.Employer(sentence, at)
                    : null;
            }
        }

        return null;
    }

    private static bool HasTitle(string shape, int start, int end) =>
        MakingWords.Titles.LengthBefore(shape.AsSpan(start, end - start), end - start) > 0;
}
