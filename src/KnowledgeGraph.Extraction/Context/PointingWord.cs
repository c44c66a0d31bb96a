using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>A word of a text that points to a name given before: 该公司, 这款开源模型, 其.</summary>
/// <param name="Length">How many characters it has.</param>
/// <param name="Types">The types of entity that it may point to.</param>
/// <param name="IsBare">Whether it is the class alone (大会), which points only where it opens a clause.</param>
internal readonly record struct PointingWord(int Length, EntityType[] Types, bool IsBare);
