namespace KnowledgeGraph.Text.Numbers;

/// <summary>One surface of a unit.</summary>
/// <param name="Surface">As written, folded.</param>
/// <param name="Canonical">The unit's name in figures; empty when the text must name it.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Factor">How many of the canonical unit one of it is.</param>
/// <param name="NotBefore">Characters that make the surface the beginning of another word: 部 of 部分.</param>
public sealed record Unit(string Surface, string Canonical, UnitKind Kind, decimal Factor, string NotBefore = "");
