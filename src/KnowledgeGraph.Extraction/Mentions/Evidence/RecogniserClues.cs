using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Recognition;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Firms that the recogniser proposes count beside what the words say: a proposal it is less sure of suffices together with them.</summary>
internal static class RecogniserClues
{
    private const int Sure = 2 * Recogniser.UnitsPerNat;
    private const int Likely = Recogniser.UnitsPerNat / 2;

    public static IEnumerable<Clue> Find(NameEdges edges) => edges.Text.Recognised
        .Where(name => name.Type == RecognisedType.Company && name.Margin >= Likely && name.Span.Length > 1 && edges.Holds(name.Span))
        .Select(name => new Clue(name.Span, EntityType.Company, name.Margin >= Sure ? 3 : 2, "recogniser.company"));
}
