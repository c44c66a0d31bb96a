using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Resolution.Assembly;
using KnowledgeGraph.Resolution.Proof;

namespace KnowledgeGraph.Resolution.Ledgers;

/// <summary>Applies people's decisions to resolved claims.</summary>
internal sealed class ClaimVerdicts(Ledger ledger, INodeNames nodes)
{
    /// <summary>Rows that met a claim.</summary>
    public HashSet<int> Met { get; } = [];

    /// <summary>The claim as it holds after the ledger.</summary>
    /// <param name="claim">The claim as the article states it.</param>
    /// <param name="fault">Why a correction could not be made, or <c>null</c>.</param>
    public ResolvedClaim Apply(ResolvedClaim claim, out string? fault)
    {
        fault = null;
        if (ledger.Holding.Count == 0 || ledger.On(claim.Claim.Id, FactOf(claim)) is not { } row)
        {
            return claim;
        }

        Met.Add(row.Line);
        return row.Act switch
        {
            LedgerAct.Reject => claim with { Modality = Modality.Rejected, Verdict = new ClaimVerdict("rejected", row, $"modality={ClaimNode.ModalityName(claim.Claim.Modality)}") },
            LedgerAct.Confirm => claim with { Verdict = new ClaimVerdict("confirmed", row, null) },
            _ => Correct(claim, row, out fault),
        };
    }

    /// <summary>What a claim states, in names.</summary>
    public StatedFact FactOf(ResolvedClaim claim) => new(
        claim.Claim.Predicate,
        NameOf(claim.Subjects[0]),
        claim.Object is { } target ? NameOf(target) : claim.Claim.Time?.Text ?? string.Empty,
        StatedFact.OneLine(claim.Claim.Quote));

    private string NameOf(string id) => nodes.NameOf(id) is { } name ? StatedFact.OneLine(name) : id;

    private ResolvedClaim Correct(ResolvedClaim claim, LedgerRow row, out string? fault)
    {
        fault = null;
        var (field, value) = row.Change!;
        switch (field)
        {
            case "modality":
                return claim with { Modality = Enum.Parse<Modality>(value, ignoreCase: true), Verdict = Corrected(ClaimNode.ModalityName(claim.Modality)) };
            case "role":
                return claim with { Role = value, Verdict = Corrected(claim.Role ?? string.Empty) };
        }

        var ids = nodes.Find(value);
        if (ids.Count != 1)
        {
            fault = $"{ledger.File}:{row.Line}: {(ids.Count == 0 ? "nothing in the graph goes" : $"{ids.Count} nodes go")} by {value}, so {row.Target} stays as it is; give the node's id.";
            return claim;
        }

        return field == "subject"
            ? claim with { Subjects = [ids[0]], Verdict = Corrected(claim.Subjects[0]) }
            : claim with { Object = ids[0], Verdict = Corrected(claim.Object ?? string.Empty) };

        ClaimVerdict Corrected(string was) => new("corrected", row, $"{field}={was}");
    }
}
