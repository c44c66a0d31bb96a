namespace KnowledgeGraph.Cypher.FullText;

/// <summary>That a term stands in an element's text.</summary>
/// <param name="Element">The id of the node or relationship.</param>
/// <param name="Count">How often it stands there.</param>
/// <param name="Length">How many terms the whole text has.</param>
public readonly record struct TextPosting(long Element, int Count, int Length);
