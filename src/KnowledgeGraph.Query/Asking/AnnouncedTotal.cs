using KnowledgeGraph.Query.Answers;

namespace KnowledgeGraph.Query.Asking;

/// <summary>A total that articles announce.</summary>
/// <param name="Value">The number.</param>
/// <param name="Text">As written: 11家.</param>
/// <param name="Evidence">The words, one for each article.</param>
internal sealed record AnnouncedTotal(double Value, string Text, IReadOnlyList<Evidence> Evidence);
