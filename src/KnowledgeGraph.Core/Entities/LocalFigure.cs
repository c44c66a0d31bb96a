using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Core.Entities;

/// <summary>A figure that one article states.</summary>
public sealed record LocalFigure
{
    /// <summary>Its id within the article: <c>f1</c>, <c>f2</c> … in order.</summary>
    public required string Key { get; init; }

    /// <summary>Where it stands, its bounding words (近, 约, 超 …) included.</summary>
    public required Span Span { get; init; }

    /// <summary>The words there.</summary>
    public required string Text { get; init; }

    /// <summary>Value, unit and bound.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>What is measured, in the article's words (参数, 市场规模, 平均年薪, 通过备案的大模型), or <c>null</c>.</summary>
    public string? Measure { get; init; }

    /// <summary>The time the value holds for, or <c>null</c>.</summary>
    public TimeValue? AsOf { get; init; }
}
