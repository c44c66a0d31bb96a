using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A type of values, such as <c>LIST&lt;INTEGER NOT NULL&gt;</c> or <c>INTEGER | FLOAT</c>.</summary>
/// <param name="Kinds">The kinds it holds.</param>
/// <param name="Element">For lists, the type of their elements; null for every type.</param>
/// <param name="HoldsNull">Whether null belongs to it.</param>
/// <param name="Or">Another type whose values belong to it too, or null.</param>
public sealed record TypeName(IReadOnlyList<ValueKind> Kinds, TypeName? Element, bool HoldsNull, TypeName? Or)
{
    /// <summary>Whether a value is of the type.</summary>
    public bool Holds(Value value)
    {
        var isOne = value.IsNull ? HoldsNull : Kinds.Contains(value.Kind) && (Element is null || value.List is not { } list || Array.TrueForAll(list.Items, Element.Holds));
        return isOne || Or?.Holds(value) == true;
    }
}
