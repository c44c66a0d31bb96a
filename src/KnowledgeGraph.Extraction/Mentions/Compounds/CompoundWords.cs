using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Mentions.Compounds;

/// <summary>The words before a compound's head.</summary>
/// <param name="Start">Where its own words begin.</param>
/// <param name="Lead">Where the words of praise before them begin.</param>
/// <param name="Count">How many words there are.</param>
/// <param name="IsUnknown">Whether one of them is in no dictionary, or is there as a name.</param>
/// <param name="Maker">The firm right before them, or <c>null</c>.</param>
/// <param name="IsPlural">Whether several products are meant.</param>
/// <param name="IsOneOfAKind">Whether it is told of as one of its kind (一款写作助手), whose name stands elsewhere.</param>
internal readonly record struct CompoundWords(int Start, int Lead, int Count, bool IsUnknown, Span? Maker, bool IsPlural, bool IsOneOfAKind);
