using KnowledgeGraph.Extraction.Recognition;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Names that the recogniser proposes count beside what the words say: a proposal it is less sure of suffices together with them.</summary>
internal static class RecogniserClues
{
    private const int Sure = 2 * Recogniser.UnitsPerNat;
    private const int Likely = Recogniser.UnitsPerNat / 2;

    public static IEnumerable<Clue> Find(NameEdges edges) => edges.Text.Recognised
        .Where(name => IsOpen(name.Type) && name.Margin >= Likely && name.Span.Length > 1 && edges.Holds(name.Span) && RecognisedMentions.IsWritten(edges.Text, name) && !RecognisedMentions.IsCut(edges.Text, name.Span) && RecognisedForms.Fits(edges.Text, name))
        .Select(name => new Clue(name.Span, RecognisedKinds.Of(name.Type, name.Span.Of(edges.Text.Value))!.Value, Weight(edges, name), "recogniser." + RecognisedTypes.NameOf(name.Type)));

    private static bool IsOpen(RecognisedType type) => type is RecognisedType.Company or RecognisedType.Model or RecognisedType.Product or RecognisedType.Organization;

    private static int Weight(NameEdges edges, RecognisedName name) =>
        edges.Words.KindOf(name.Span) >= WordKind.Content || edges.Words.KindAt(name.Span.End - 1) == WordKind.Content || name.Margin < Sure ? 2 : 3;
}
