using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Typed.Entities;
using KnowledgeGraph.Query.Typed.Facts;
using KnowledgeGraph.Query.Typed.Figures;
using KnowledgeGraph.Query.Typed.Links;
using KnowledgeGraph.Query.Typed.Raw;
using KnowledgeGraph.Query.Typed.Timelines;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Typed;

/// <summary>
/// A graph to read, typed: entities, facts with their evidence, figures, timelines, connections, questions in Chinese, named
/// queries and openCypher. The same on every store.
/// </summary>
/// <param name="store">The store; it stays the caller's to dispose.</param>
/// <remarks>
/// Thread-safe where the store is. Everything runs in read-only transactions; every statement is a named query of the
/// library, and what a caller gives is a parameter, never text of a statement. Errors are <see cref="StoreException"/>.
/// </remarks>
/// <example>
/// Models of a company, with the words that say so:
/// <code>
/// await foreach (var fact in graph.Facts.OfType(Relations.Develops).From("百度"))
/// {
///     Console.WriteLine(fact); // → 百度 -DEVELOPS-> 文心一言
///     foreach (var evidence in await graph.EvidenceOf(fact.Id).ToListAsync())
///     {
///         Debug.Assert(evidence.Quote.Length > 0);
///     }
/// }
/// </code>
/// </example>
public sealed class TypedGraph(ICypherStore store)
{
    private readonly ICypherStore _store = store ?? throw new ArgumentNullException(nameof(store));

    /// <summary>Companies, models, people, regions, policies and all else that articles name.</summary>
    public EntityQuery Entities => new(_store);

    /// <summary>Direct relationships: what at least one article asserts.</summary>
    public FactQuery Facts => new(_store);

    /// <summary>Stated numbers with their unit, measure and words.</summary>
    public FigureQuery Figures => new(_store);

    /// <summary>Everything dated, in order of time.</summary>
    public TimelineQuery Timeline => new(_store);

    /// <summary>openCypher of the caller's own, and the named queries.</summary>
    public CypherQueries Cypher => new(_store);

    /// <summary>Every claim behind a fact: the words, and who says so; the denied and planned claims too.</summary>
    /// <param name="factId">The id of the fact: <see cref="Fact.Id"/> or <see cref="StatedFigure.Id"/>.</param>
    public FactEvidenceQuery EvidenceOf(string factId) => new(_store, factId);

    /// <summary>The shortest chains of facts between two names, five at most, of at most four steps each.</summary>
    /// <param name="from">A name or alias.</param>
    /// <param name="to">Another.</param>
    public ConnectionQuery Connections(string from, string to) => new(_store, from, to);

    /// <summary>The articles that name an entity, the newest first.</summary>
    /// <param name="name">A name or alias.</param>
    public MentionQuery ArticlesMentioning(string name) => new(_store, name);

    /// <summary>Figures about which articles disagree: one thing, one measure, one unit, several values.</summary>
    public FigureConflictQuery Conflicts => new(_store);

    /// <summary>Answers a question in Chinese, with proof.</summary>
    /// <param name="question">The question; it may ask several things.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The question is empty.</exception>
    /// <exception cref="StoreException">The store failed.</exception>
    /// <example>
    /// <code>
    /// var answer = await graph.AskAsync("文心一言是谁开发的？");
    /// Console.WriteLine(answer.Rows[0].Text.Contains("百度")); // → True
    /// </code>
    /// </example>
    public Task<Answer> AskAsync(string question, CancellationToken cancellationToken = default) =>
        new QuestionAnswerer(_store).AskAsync(question, cancellationToken);
}
