using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Quantities;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>A number with its unit and bounding words, found in a folded text. All spans are of that text.</summary>
/// <param name="Span">From the first bounding word to the last.</param>
/// <param name="Core">From the first digit to the last letter of the unit.</param>
/// <param name="Numeral">The number; of a range the first, its value scaled like the second.</param>
/// <param name="Unit">The unit, or <c>null</c> when none is written.</param>
/// <param name="Quantity">The value in its canonical unit; without a unit, the plain number and an empty unit.</param>
public sealed record QuantityMention(Span Span, Span Core, Numeral Numeral, Unit? Unit, Quantity Quantity)
{
    /// <summary>What is measured.</summary>
    public UnitKind Kind => Unit?.Kind ?? UnitKind.None;
}
