using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Recognition;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>What the recogniser proposes counts beside what the words say: alone it seldom suffices, together with them it does.</summary>
internal sealed class RecogniserClues
{
    private const int Sure = 2 * Recogniser.UnitsPerNat;
    private const int Likely = Recogniser.UnitsPerNat / 2;
    private readonly PersonWords _persons = new();

    public IEnumerable<Clue> Find(NameEdges edges)
    {
        foreach (var name in edges.Text.Recognised.Where(name => name.Margin >= Likely && name.Span.Length > 1 && edges.Holds(name.Span)))
        {
            if (name.Type == RecognisedType.Company)
            {
                yield return new Clue(name.Span, EntityType.Company, name.Margin >= Sure ? 3 : 2, "recogniser.company");
            }
            else if (name.Type == RecognisedType.Name && name.Margin >= Sure && _persons.IsName(edges.Text, name.Span))
            {
                yield return new Clue(name.Span, EntityType.Person, 3, "recogniser.name");
            }
        }
    }
}
