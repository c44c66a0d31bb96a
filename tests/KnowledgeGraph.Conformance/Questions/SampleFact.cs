namespace KnowledgeGraph.Conformance.Questions;

/// <summary>A fact that one sample article states.</summary>
/// <param name="Article">The file's name.</param>
/// <param name="Predicate">The predicate of the ontology.</param>
/// <param name="Subject">The subject's name.</param>
/// <param name="Object">The object's name or figure, or <c>null</c> where the object is a date.</param>
/// <param name="Date"><c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>null</c>.</param>
/// <param name="Modality"><c>asserted</c>, <c>planned</c>, <c>predicted</c>, <c>rumoured</c> or <c>denied</c>.</param>
/// <param name="Quote">The words that state it, verbatim.</param>
public sealed record SampleFact(
    string Article,
    string Predicate,
    string Subject,
    string? Object,
    string? Date,
    string Modality,
    string Quote);
