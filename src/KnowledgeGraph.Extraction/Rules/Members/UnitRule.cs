using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Members;

/// <summary>
/// Whose part a unit is that is told by its field alone: of the firm that sets it up (云杉组建了AI大模型团队), has it (云杉的语音实验室), or in which who heads it has a post (云杉副总裁、语音实验室主任某人).
/// </summary>
public sealed class UnitRule : IClaimRule
{
    /// <inheritdoc/>
    public string Id => "part.unit";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        foreach (var sentence in context.Readings)
        {
            for (var i = 1; i < sentence.Chunks.Count; i++)
            {
                if (UnitOwner.Of(context, sentence, i) is { } owner)
                {
                    yield return TiedDraft.Of(context, sentence, "PART_OF", sentence.Chunks[i].Items[0], owner, Id, 800);
                }
            }
        }
    }
}
