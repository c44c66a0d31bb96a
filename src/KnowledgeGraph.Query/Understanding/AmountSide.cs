namespace KnowledgeGraph.Query.Understanding;

/// <summary>On which side of an amount a number must lie.</summary>
internal enum AmountSide
{
    /// <summary>The same.</summary>
    Equal,

    /// <summary>More, or the same where the article itself says more than it.</summary>
    Over,

    /// <summary>As much or more.</summary>
    AtLeast,

    /// <summary>Less, or the same where the article itself says less than it.</summary>
    Under,

    /// <summary>As much or less.</summary>
    AtMost,

    /// <summary>Between two.</summary>
    Between,
}
