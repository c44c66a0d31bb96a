using System.Collections.Immutable;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Typed.Entities;

/// <summary>Entities by any of several conditions together. Names are names or aliases, as written.</summary>
/// <example>
/// Models of one maker that passed the filing of a day:
/// <code>
/// var models = await graph.Entities.Models().MadeBy("百度").FiledOn("2023-08-31").ToListAsync();
/// foreach (var model in models)
/// {
///     Console.WriteLine(model.Name); // → 文心一言
/// }
/// </code>
/// </example>
public sealed class EntityQuery : NarrowingQuery<Entity, EntityQuery>
{
    internal EntityQuery(ICypherStore store)
        : this(store, NoValues, int.MaxValue)
    {
    }

    private EntityQuery(ICypherStore store, ImmutableSortedDictionary<string, object?> values, int limit)
        : base(store, "entities", values, limit)
    {
    }

    /// <summary>Machine-learning models and their versions.</summary>
    public EntityQuery Models() => OfKind(EntityType.Model);

    /// <summary>Apps, platforms, chips, frameworks, and models that are products too.</summary>
    public EntityQuery Products() => OfKind(EntityType.Product);

    /// <summary>Firms and their named branches.</summary>
    public EntityQuery Companies() => OfKind(EntityType.Company);

    /// <summary>Organisations of any kind: firms, institutions, authorities, media.</summary>
    public EntityQuery Organizations() => WhereAnyOf("kinds", ["Organization"]);

    /// <summary>People.</summary>
    public EntityQuery People() => OfKind(EntityType.Person);

    /// <summary>Entities of some kinds, any of them.</summary>
    /// <param name="kinds">One kind at least.</param>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    public EntityQuery OfKind(params EntityType[] kinds) => kinds.Length == 0
        ? throw new ArgumentException("Give one kind at least.", nameof(kinds))
        : WhereAnyOf("kinds", kinds.Select(k => k.ToString()));

    /// <summary>What goes by a name or alias: none, one, or several that share it.</summary>
    public EntityQuery Named(string name) => WhereName("name", name);

    /// <summary>What has a text in its name or in an alias.</summary>
    public EntityQuery NameContains(string text) => WhereName("contains", text);

    /// <summary>What a maker develops.</summary>
    public EntityQuery MadeBy(string maker) => WhereName("maker", maker);

    /// <summary>Who develops a thing.</summary>
    public EntityQuery MakersOf(string thing) => WhereName("product", thing);

    /// <summary>What is in a region.</summary>
    public EntityQuery LocatedIn(string region) => WhereName("place", region);

    /// <summary>What passed a filing, whatever its date.</summary>
    public EntityQuery Filed() => Where("filed", string.Empty);

    /// <summary>What passed a filing of a stated date.</summary>
    /// <param name="date">As articles state it, <c>2023-08-31</c>, or shortened: <c>2023-08</c>, <c>2023</c>.</param>
    public EntityQuery FiledOn(string date) => WhereName("filed", date);

    /// <summary>What passed a filing in a batch.</summary>
    /// <param name="batch">As on the filing: <c>首批</c>, <c>第二批</c>.</param>
    public EntityQuery InBatch(string batch) => WhereName("batch", batch);

    /// <summary>What was released from one day to another, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first day is after the last.</exception>
    public EntityQuery ReleasedBetween(DateOnly first, DateOnly last) => WhereDays(first, last);

    /// <summary>What an article names.</summary>
    /// <param name="articleId">The article's id.</param>
    public EntityQuery MentionedIn(string articleId) => WhereName("article", articleId);

    private protected override EntityQuery Of(ImmutableSortedDictionary<string, object?> values, int limit) => new(Store, values, limit);

    private protected override Entity Read(CypherRecord record) => new(
        record.Get<string>("id"),
        record.Get<string>("name"),
        Enum.Parse<EntityType>(record.Get<string>("kind")),
        record.List<string>("aliases"));
}
