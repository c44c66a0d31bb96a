using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// What the recogniser's types are in the ontology, and from which margin a proposal that nothing contradicts is taken: where, of sentences that it has not
/// learnt from, about nine in ten are right (counted by steps of half a natural logarithm on 2,163 kept-back sentences, names that the learnt text marks and others apart).
/// </summary>
internal static class RecognisedKinds
{
    private const int Half = Recogniser.UnitsPerNat / 2;
    private static readonly string[] Units = WordData.List("mentions", "recognised-kinds.units");

    /// <summary>What a name is: units of firms are no firms, whatever the recogniser takes them for, and plans no reports.</summary>
    public static EntityType? Of(RecognisedType type, ReadOnlySpan<char> name) =>
        type == RecognisedType.Company && AnyWord.Ends(name, Units) ? EntityType.Institution : type == RecognisedType.Report ? RecognisedWorks.TypeOf(name) : Of(type);

    public static EntityType? Of(RecognisedType type) => type switch
    {
        RecognisedType.Company => EntityType.Company,
        RecognisedType.Government => EntityType.Government,
        RecognisedType.Organization => EntityType.Institution,
        RecognisedType.Name => EntityType.Person,
        RecognisedType.Media => EntityType.Media,
        RecognisedType.Model => EntityType.Model,
        RecognisedType.Product => EntityType.Product,
        RecognisedType.Technology => EntityType.Technology,
        RecognisedType.Event => EntityType.Event,
        RecognisedType.Report => EntityType.Report,
        RecognisedType.Region => EntityType.Region,
        RecognisedType.Industry => EntityType.Industry,
        _ => null,
    };

    /// <summary>From which margin a proposal is taken: earlier where the text that the recogniser learnt from marks the same words as such a name.</summary>
    public static int Sure(RecognisedName name) => name.IsSeen ? OfSeen(name.Type) : OfUnseen(name.Type);

    private static int OfSeen(RecognisedType type) => type switch
    {
        RecognisedType.Name or RecognisedType.Media or RecognisedType.Event => Half,
        RecognisedType.Technology or RecognisedType.Report => 3 * Half,
        RecognisedType.Industry => 4 * Half,
        _ => 2 * Half,
    };

    private static int OfUnseen(RecognisedType type) => type switch
    {
        RecognisedType.Name or RecognisedType.Event => 2 * Half,
        RecognisedType.Government or RecognisedType.Media => 4 * Half,
        RecognisedType.Company or RecognisedType.Model => 5 * Half,
        RecognisedType.Organization => 6 * Half,
        RecognisedType.Product => 9 * Half,
        _ => 8 * Half,
    };

    /// <summary>From which margin a proposal is taken that consists of ordinary words.</summary>
    public const int SureOfWords = 4 * Recogniser.UnitsPerNat;

    /// <summary>From which margin a proposal of ordinary words is taken that the text learnt from marks.</summary>
    public const int SureOfMarked = 7 * Half;

    /// <summary>From which margin a proposal is taken that holds names found otherwise.</summary>
    public static int SureAcross(RecognisedType type) => type switch
    {
        RecognisedType.Technology or RecognisedType.Name or RecognisedType.Media or RecognisedType.Region or RecognisedType.Industry => Recogniser.MaxMargin + 1,
        RecognisedType.Model or RecognisedType.Product => 3 * Recogniser.UnitsPerNat,
        _ => 2 * Recogniser.UnitsPerNat,
    };
}
