using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Core.Claims;

/// <summary>Words outside the quote that the claim rests on.</summary>
/// <param name="Role">What they give: <c>subject</c>, <c>object</c>, <c>date</c>, <c>speaker</c>, <c>measure</c>, <c>context</c>.</param>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
public sealed record Support(string Role, string Text, Span Span);
