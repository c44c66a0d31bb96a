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
        var found = context.Readings
            .SelectMany(sentence => Enumerable.Range(1, Math.Max(0, sentence.Chunks.Count - 1)).Select(i => (Sentence: sentence, Unit: sentence.Chunks[i].Items[0], Owner: UnitOwner.Of(context, sentence, i))))
            .Where(each => each.Owner is not null);

        // Two firms' units of one name are not told apart here: nobody knows whose the one is that both have.
        return found.GroupBy(each => each.Unit.Key, StringComparer.Ordinal)
            .Where(unit => unit.Select(each => each.Owner!.Key).Distinct(StringComparer.Ordinal).Count() == 1)
            .SelectMany(unit => unit.Select(each => TiedDraft.Of(context, each.Sentence, "PART_OF", each.Unit, each.Owner!, Id, 800)));
    }
}
