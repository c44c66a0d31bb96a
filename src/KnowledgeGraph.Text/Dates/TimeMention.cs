using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Text.Dates;

/// <summary>A time expression of an article and what it means there.</summary>
/// <param name="Folded">Where it stands in the folded text.</param>
/// <param name="Span">Where it stands in the article.</param>
/// <param name="Text">The article's words there.</param>
/// <param name="Value">The days meant, or <c>null</c> when nothing in the article says: 近日, or 8月31日 without any year.</param>
/// <param name="Rule">
/// How it was resolved: <c>explicit</c> (it names the year itself), the rule of the publication date
/// (<c>front-matter</c>, <c>prefix</c>, <c>dateline</c>, <c>address</c>, <c>text</c>), <c>context</c> (an earlier date of the text), <c>unresolved</c>.
/// </param>
/// <param name="Role">How it ties what it dates.</param>
/// <param name="Ambiguous">Whether another year was nearly as likely.</param>
public sealed record TimeMention(Span Folded, Span Span, string Text, TimeValue? Value, string Rule, TimeRole Role, bool Ambiguous)
{
    /// <summary>How exactly it is stated, or <c>null</c> for a time without a date.</summary>
    public TimePrecision? Precision => Value?.Precision;
}
