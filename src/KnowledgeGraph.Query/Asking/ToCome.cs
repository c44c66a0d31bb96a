using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>What articles say is still to come: to be shown or developed is not yet to be online, where it is said to go online later.</summary>
internal sealed class ToCome(ClaimReader reader)
{
    /// <summary>The plans that say the word of the question, where nothing asserted does; none where it has come about.</summary>
    public async Task<IReadOnlyList<StatedClaim>> OfAsync(Clause clause, IReadOnlyList<StatedClaim> asserted, CancellationToken cancellationToken)
    {
        var words = clause.Modality is null ? clause.Relations.Where(r => r.Word.Length > 1).Select(r => r.Word[..2]).ToList() : [];
        bool Say(StatedClaim claim) => words.Exists(w => claim.Words.Contains(w, StringComparison.Ordinal));
        if (words.Count == 0 || asserted.Count == 0 || asserted.Any(Say) || clause.Links.Count != 1)
        {
            return [];
        }

        var told = await reader.ReadAsync(Predicates.All, [.. clause.Links[0].Ids], cancellationToken).ConfigureAwait(false);
        return [.. told.Where(c => c.Modality == "planned" && Modalities.IsWeak(c) && Say(c))];
    }

    /// <summary>Whether an asserted claim says what a question about one product asks: who developed it does not say that it is released.</summary>
    public static bool Proves(Clause clause, StatedClaim claim) =>
        claim.Predicate != "DEVELOPS" || !clause.Speaks("RELEASED_ON") || clause.Links.Count != 1 || !clause.Links[0].Entities.All(e => e.Label is "Model" or "Product")
        || Wordings.Default.Alike(clause.Relations.Select(r => r.Word)).Any(w => WithoutMaking(claim.Words).Contains(w, StringComparison.Ordinal));

    // 研发了 says nothing of 发了.
    private static string WithoutMaking(string words) =>
        Wordings.Default.All.Where(w => w is { Kind: "relation", Value: "DEVELOPS" }).Select(w => w.Word).OrderByDescending(w => w.Length).Aggregate(words, (text, w) => text.Replace(w, " ", StringComparison.Ordinal));
}
