using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Quantities;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>A number as written, without its unit.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The number; the lower one of two (五六十), the least plausible one of an unnamed multiple (数亿: 1亿).</param>
/// <param name="Max">The upper one of two, else <c>null</c>.</param>
/// <param name="Scale">The greatest of 1, 万 and 亿 that is written in it.</param>
/// <param name="Style">How it is written.</param>
/// <param name="Bound">What the numeral itself says of its exactness: 百多万 is at least, 数亿 is vague.</param>
public readonly record struct Numeral(Span Span, decimal Value, decimal? Max, decimal Scale, NumeralStyle Style, Bound Bound);
