using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>An event named after what it lets out: at 某模型V2.0升级发布会, 某模型V2.0 came out.</summary>
public sealed class LaunchEventRule : IClaimRule
{
    private static readonly string[] Launches = WordData.List("making", "launch-event-rule.launches");

    /// <inheritdoc/>
    public string Id => "released.launch";

    /// <inheritdoc/>
    public bool ReadsAsides => false;

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context) =>
        from sentence in context.Sentences
        from item in sentence.Items
        where item.Type == EntityType.Event
        from named in sentence.Nested
        where named.Type is EntityType.Model or EntityType.Product && item.Span.Covers(named.Span) && IsLaunch(context, item, named)
        select TiedDraft.Quoted(QuoteFinder.Find(context.Article, sentence, item.Span), "RELEASED_AT", named, item, Id, 800);

    private static bool IsLaunch(ArticleContext context, Item item, Item named) =>
        Array.IndexOf(Launches, new Span(named.Span.End, item.Span.End).Of(context.Text).Trim('”', '》', ' ')) >= 0;
}
