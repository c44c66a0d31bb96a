namespace KnowledgeGraph.Text.Numbers;

/// <summary>What sort of thing a unit measures: decides how a value is written and what it takes to be a figure.</summary>
public enum UnitKind
{
    /// <summary>No unit is written: 用户超2亿.</summary>
    None,

    /// <summary>A measure word: 家, 个, 款, 人.</summary>
    Count,

    /// <summary>The counted noun itself, without a measure word: 七部门, 400多企业.</summary>
    Noun,

    /// <summary>A measure word for parts of a whole: 类, 层, 大.</summary>
    Structural,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Money for a time: 元/月.</summary>
    Rate,

    /// <summary>Percent and permille.</summary>
    Percent,

    /// <summary>Percentage points.</summary>
    Point,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Years of age.</summary>
    Age,

    /// <summary>Length, area, mass, power and the like.</summary>
    Physical,

    /// <summary>倍.</summary>
    Multiple,

    /// <summary>Model parameters, spelled out.</summary>
    Parameter,

    /// <summary>b, m or t: model parameters where the text speaks of models.</summary>
    Letter,

    /// <summary>k or w: thousand or ten thousand of something that the text names elsewhere.</summary>
    Kilo,

    /// <summary>Tokens.</summary>
    Token,

    /// <summary>Characters and words of text.</summary>
    Text,

    /// <summary>Points scored.</summary>
    Score,

    /// <summary>Amounts and rates of data.</summary>
    Data,

    /// <summary>Computing power.</summary>
    Compute,
}
