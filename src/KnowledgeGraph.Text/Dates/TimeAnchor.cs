using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Text.Dates;

/// <summary>The date that relative times refer to: an article's publication, with the rule that found it.</summary>
/// <param name="Value">The date.</param>
/// <param name="Rule">See <see cref="TimeMention.Rule"/>.</param>
public sealed record TimeAnchor(TimeValue Value, string Rule);
