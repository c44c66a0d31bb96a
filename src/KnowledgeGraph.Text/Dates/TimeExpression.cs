using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Dates;

/// <summary>A time expression as found: what it states, not yet what it means.</summary>
/// <param name="Span">Where it stands in the folded text.</param>
/// <param name="Point">The time, or a range's first.</param>
/// <param name="End">A range's last time, else <c>null</c>.</param>
/// <param name="Role">How it ties what it dates.</param>
/// <param name="IsAhead">Whether the words before it look ahead: 将, 拟, 计划, 预计.</param>
/// <param name="IsBehind">Whether the word before it looks back: 截至.</param>
/// <param name="IsTold">Whether the words behind it tell what was done then: 11月6日，某公司宣布….</param>
internal sealed record TimeExpression(Span Span, TimePoint Point, TimePoint? End, TimeRole Role, bool IsAhead, bool IsBehind, bool IsTold);
