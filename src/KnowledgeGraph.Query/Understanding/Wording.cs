namespace KnowledgeGraph.Query.Understanding;

/// <summary>One way to word something.</summary>
/// <param name="Kind">What it tells: <c>asked</c>, <c>relation</c>, <c>class</c> …</param>
/// <param name="Value">Its meaning.</param>
/// <param name="How">For a relation, how it tells the ends.</param>
/// <param name="Word">The word, folded.</param>
internal sealed record Wording(string Kind, string Value, string How, string Word);
