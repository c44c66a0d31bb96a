using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Confidence;

/// <summary>Gives each proposal of an article its confidence and leaves out those below a floor.</summary>
internal sealed class ClaimRater(ConfidenceModel model, int floor)
{
    /// <summary>The proposals worth stating, in their order.</summary>
    public IEnumerable<RatedDraft> Rate(ArticleContext context, IReadOnlyList<ClaimDraft> drafts)
    {
        var reader = new ClaimFeatures(context, drafts);
        foreach (var draft in drafts)
        {
            var features = reader.Of(draft);
            var confidence = model.Of(features);
            if (confidence >= floor)
            {
                yield return new RatedDraft(draft with { Confidence = confidence }, features);
            }
        }
    }
}
