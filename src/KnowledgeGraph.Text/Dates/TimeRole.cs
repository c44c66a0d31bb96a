namespace KnowledgeGraph.Text.Dates;

/// <summary>How a time expression ties what it dates to the time.</summary>
public enum TimeRole
{
    /// <summary>In or on it.</summary>
    At,

    /// <summary>截至, 截止: the state at its end.</summary>
    Until,

    /// <summary>自…起, 从…开始, …以来: from its beginning on.</summary>
    Since,
}
