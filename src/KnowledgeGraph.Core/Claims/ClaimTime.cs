using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Core.Claims;

/// <summary>The time that a claim states.</summary>
/// <param name="Text">The expression as written: 8月31日, 今年7月, 昨日.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">What it means, or <c>null</c> when the article gives nothing to resolve it against.</param>
/// <param name="Rule">How it was resolved: <c>explicit</c>, <c>front-matter</c>, <c>prefix</c>, <c>dateline</c>, <c>address</c>, <c>context</c>, <c>unresolved</c>.</param>
public sealed record ClaimTime(string Text, Span Span, TimeValue? Value, string Rule);
