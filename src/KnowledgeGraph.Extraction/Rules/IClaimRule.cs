using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>Reads an article's items and proposes claims. Pure: the same article gives the same drafts in the same order.</summary>
public interface IClaimRule
{
    /// <summary>The rule's id, such as <c>figure.parameters</c>; the drafts it makes carry it or extend it.</summary>
    string Id { get; }

    /// <summary>Whether it reads sentence by sentence, so that sentences with brackets are to be read once more with these.</summary>
    bool ReadsAsides => true;

    /// <summary>What the article states as far as this rule can see.</summary>
    IEnumerable<ClaimDraft> Propose(ArticleContext context);
}
