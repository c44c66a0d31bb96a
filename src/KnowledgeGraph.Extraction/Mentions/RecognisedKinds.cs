using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// What the recogniser's types are in the ontology, and from which margin a proposal that nothing contradicts is taken: where, of sentences that it has not
/// learnt from, about nine in ten are right (counted by steps of one natural logarithm on 655 kept-back sentences).
/// </summary>
internal static class RecognisedKinds
{
    private static readonly string[] Units = WordData.List("mentions", "recognised-kinds.units");

    /// <summary>What a name is: units of firms are no firms, whatever the recogniser takes them for.</summary>
    public static EntityType? Of(RecognisedType type, ReadOnlySpan<char> name) =>
        type == RecognisedType.Company && AnyWord.Ends(name, Units) ? EntityType.Institution : Of(type);

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
        _ => null,
    };

    public static int Sure(RecognisedType type) => type switch
    {
        RecognisedType.Name or RecognisedType.Event => Recogniser.UnitsPerNat,
        RecognisedType.Government or RecognisedType.Media => 2 * Recogniser.UnitsPerNat,
        RecognisedType.Company or RecognisedType.Model => 5 * Recogniser.UnitsPerNat / 2,
        _ => 3 * Recogniser.UnitsPerNat,
    };

    /// <summary>From which margin a proposal is taken that consists of ordinary words.</summary>
    public const int SureOfWords = 4 * Recogniser.UnitsPerNat;

    /// <summary>From which margin a proposal is taken that holds names found otherwise.</summary>
    public static int SureAcross(RecognisedType type) => type switch
    {
        RecognisedType.Technology or RecognisedType.Name or RecognisedType.Media => Recogniser.MaxMargin + 1,
        RecognisedType.Model or RecognisedType.Product => 3 * Recogniser.UnitsPerNat,
        _ => 2 * Recogniser.UnitsPerNat,
    };
}
