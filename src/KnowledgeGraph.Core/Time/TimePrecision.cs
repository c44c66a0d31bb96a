namespace KnowledgeGraph.Core.Time;

/// <summary>How exactly a time is stated.</summary>
public enum TimePrecision
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A month, or a third of one stated as such.</summary>
    Month,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>Half a year.</summary>
    HalfYear,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A stretch with stated ends.</summary>
    Range,
}
