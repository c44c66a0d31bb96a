using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>An article's own abbreviation: 某某有限公司（以下简称“某某”）. It holds in that article only.</summary>
/// <param name="LongEnd">Where the full name ends, in the folded text.</param>
/// <param name="Short">Where the abbreviation stands without its quotes, in the folded text.</param>
internal readonly record struct Definition(int LongEnd, Span Short);
