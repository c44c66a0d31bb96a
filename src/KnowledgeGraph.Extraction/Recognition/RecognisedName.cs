using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Recognition;

/// <summary>A name that the recogniser proposes.</summary>
/// <param name="Span">Where, in UTF-16 units of the text it was given.</param>
/// <param name="Type">What kind of name.</param>
/// <param name="Margin">
/// How much worse the best reading is in which some character of the span is something else: 0 to <see cref="Recogniser.MaxMargin"/>, in
/// units of <see cref="Recogniser.UnitsPerNat"/> to the natural logarithm of the odds.
/// </param>
/// <param name="IsSeen">
/// Whether the text that the model was learnt from marks the same words as a name of that type, and more often than as another: of such names fewer are wrong at the same margin.
/// </param>
public readonly record struct RecognisedName(Span Span, RecognisedType Type, int Margin, bool IsSeen = false);
