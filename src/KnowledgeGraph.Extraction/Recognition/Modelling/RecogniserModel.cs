using KnowledgeGraph.Extraction.Recognition.Features;

namespace KnowledgeGraph.Extraction.Recognition.Modelling;

/// <summary>Everything that decoding needs.</summary>
/// <param name="Checksum">The SHA-256 of the model's content, in lower-case hexadecimal digits.</param>
/// <param name="Types">The types by their number in labels.</param>
/// <param name="Surfaces">The lists of names.</param>
/// <param name="Weights">The weights of features.</param>
/// <param name="Transitions">The weight of a label behind another: row <c>before</c>, <see cref="Labels.Stride"/> columns; the last row is the start.</param>
/// <param name="Themes">What words say of the types of names in their sentence.</param>
internal sealed record RecogniserModel(string Checksum, IReadOnlyList<RecognisedType> Types, SurfaceTable Surfaces, ModelWeights Weights, short[] Transitions, ThemeTable Themes);
