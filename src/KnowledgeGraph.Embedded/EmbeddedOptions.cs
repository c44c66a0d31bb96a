namespace KnowledgeGraph.Embedded;

/// <summary>How an <see cref="EmbeddedStore"/> behaves.</summary>
public sealed record EmbeddedOptions
{
    /// <summary>The defaults.</summary>
    public static EmbeddedOptions Default { get; } = new();

    /// <summary>How long a writer waits for another writer before it gives up with <see cref="Storage.Port.StoreError.Busy"/>.</summary>
    public TimeSpan WriterPatience { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Refuse every write, also where the file could be written.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Roughly how many bytes of decoded nodes, relationships and adjacency are kept in memory.</summary>
    public long CacheBytes { get; init; } = 192L << 20;

    /// <summary>What each statement may use before it is stopped with <see cref="Storage.Port.StoreError.Limit"/>.</summary>
    public Cypher.CypherLimits Limits { get; init; } = Cypher.CypherLimits.None;

    /// <summary>Procedures that statements can <c>CALL</c> beside the built-in ones.</summary>
    public IReadOnlyList<Cypher.Functions.Procedure> Procedures { get; init; } = [];

    /// <summary>The clock behind <c>date()</c>, <c>datetime()</c> and <c>timestamp()</c>.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How statements are run.</summary>
    internal Cypher.CypherOptions Statements => new() { Limits = Limits, Procedures = Procedures, Clock = Clock };

    /// <summary>Is told how far each writing transaction has come, on the writer's thread.</summary>
    internal Action<Transactions.Milestone>? Reached { get; init; }
}
