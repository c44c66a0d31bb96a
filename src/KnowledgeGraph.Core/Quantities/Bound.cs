namespace KnowledgeGraph.Core.Quantities;

/// <summary>How a figure's words limit its value.</summary>
public enum Bound
{
    /// <summary>Stated as it is.</summary>
    Exact,

    /// <summary>约, 左右, 大概.</summary>
    About,

    /// <summary>近, 接近: a little less.</summary>
    Nearly,

    /// <summary>超, 逾, 以上, 余, 多: more than.</summary>
    AtLeast,

    /// <summary>不足, 以下, 以内: less than.</summary>
    AtMost,

    /// <summary>Two values, in <see cref="Quantity.Value"/> and <see cref="Quantity.ValueMax"/>.</summary>
    Range,

    /// <summary>数亿, 上百, 几十: the order of magnitude only.</summary>
    Vague,
}
