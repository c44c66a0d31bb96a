using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Typed.Facts;

namespace KnowledgeGraph.Query.Typed.Figures;

/// <summary>A number that articles state of something.</summary>
/// <param name="Id">The id of the fact, with which all its evidence is found.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Text">The words: <c>1750亿参数</c>.</param>
/// <param name="Value">The value in <paramref name="Unit"/>; a range's lower end.</param>
/// <param name="Unit">The unit: <c>参数</c>, <c>亿元</c>, <c>美元</c>, <c>家</c> …</param>
/// <param name="Evidence">The words of each article that states it.</param>
public sealed record StatedFigure(string Id, FactEnd Subject, string Text, double Value, string Unit, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>A range's upper end, or <c>null</c>.</summary>
    public double? ValueMax { get; init; }

    /// <summary><c>exact</c>, <c>about</c>, <c>nearly</c>, <c>atleast</c>, <c>atmost</c>, <c>range</c> or <c>vague</c>.</summary>
    public required string Bound { get; init; }

    /// <summary>What is measured, in the article's words, or <c>null</c>.</summary>
    public string? Measure { get; init; }

    /// <summary>The time it holds for: <c>2023-08-31</c>, <c>2023-H1</c>, or <c>null</c>.</summary>
    public string? AsOf { get; init; }

    /// <summary>The places it counts in.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>How many independent articles state it.</summary>
    public long Support { get; init; }

    /// <summary>Subject and words.</summary>
    public override string ToString() => $"{Subject}: {Text}";
}
