namespace KnowledgeGraph.Text.Numbers;

/// <summary>How a numeral is written; small or bare ones need more proof before they count as a figure.</summary>
public enum NumeralStyle
{
    /// <summary>With Arabic digits: 130, 8.5万, 1,200.</summary>
    Arabic,

    /// <summary>With Chinese digits: 三十, 一百二十, 两.</summary>
    Chinese,

    /// <summary>A bare power of ten: 百, 千亿, 万.</summary>
    Power,

    /// <summary>An unnamed multiple of a power of ten: 数亿, 几千, 上百, 十几.</summary>
    Some,
}
