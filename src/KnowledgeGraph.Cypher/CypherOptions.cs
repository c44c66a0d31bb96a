using KnowledgeGraph.Cypher.Functions;

namespace KnowledgeGraph.Cypher;

/// <summary>How one statement is to be run.</summary>
public sealed record CypherOptions
{
    /// <summary>The defaults.</summary>
    public static CypherOptions Default { get; } = new();

    /// <summary>Refuse writing statements even when the transaction could write.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Return temporal values as the engine's own types, exact to the nanosecond, instead of .NET's.</summary>
    public bool ExactTemporals { get; init; }

    /// <summary>The clock behind <c>date()</c>, <c>datetime()</c> and <c>timestamp()</c>.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What the statement may use.</summary>
    public CypherLimits Limits { get; init; } = CypherLimits.None;

    /// <summary>Procedures that can be called beside the built-in ones.</summary>
    public IReadOnlyList<Procedure> Procedures { get; init; } = [];
}
