using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Who stands before a model or product makes it: 云杉的“远山”大模型, 云杉远山大模型; and who stands before a person with a title.</summary>
internal static class MakerClues
{
    private static readonly SubjectStart Subject = new();

    public static IEnumerable<Clue> Find(NameEdges edges, IReadOnlyCollection<Draft> drafts)
    {
        foreach (var made in drafts.Where(draft => draft.Type is EntityType.Model or EntityType.Product))
        {
            var start = made.Span.Start;
            while (Quotes.Opens(edges.Text.At(start - 1)))
            {
                start--;
            }

            var owned = edges.Text.At(start - 1) == '的';
            if (edges.Before(owned ? start - 1 : start) is { } maker && (owned || maker.Length <= 4 || char.IsAsciiLetter(edges.Text.At(maker.Start))) && !IsKind(edges, maker) && !char.IsAsciiDigit(edges.Text.At(maker.Start)))
            {
                var isStrange = owned && Strangeness.IsStrange(edges, maker);
                yield return new Clue(maker, EntityType.Company, isStrange ? 3 : owned ? 2 : 1, owned ? "company.owns" : "company.makes");
                if (isStrange && Subject.Opens(edges, maker))
                {
                    yield return new Clue(maker, EntityType.Company, 1, "company.subject");
                }
            }
        }
    }

    // 推出ChatGPT, 类ChatGPT: words beside models that nobody is called.
    private static bool IsKind(NameEdges edges, Span maker) => Characters.IsHan(edges.Text.Of(maker)) && edges.Words.KindOf(maker) >= WordKind.Content;
}
