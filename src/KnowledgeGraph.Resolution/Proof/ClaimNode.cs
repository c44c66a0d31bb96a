using System.Globalization;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Resolution.Assembly;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Resolution.Times;

namespace KnowledgeGraph.Resolution.Proof;

/// <summary>Makes the node of a claim. Offsets are code points.</summary>
internal static class ClaimNode
{
    public static GraphNode Of(ResolvedClaim resolved, CodePoints points, string? fact)
    {
        var claim = resolved.Claim;
        var span = points.Of(claim.Span);
        var properties = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["predicate"] = claim.Predicate,
            ["polarity"] = (resolved.Modality == Modality.Rejected ? claim.Modality : resolved.Modality) == Modality.Denied ? "negative" : "affirmative",
            ["modality"] = ModalityName(resolved.Modality),
            ["quote"] = claim.Quote,
            ["start"] = (long)span.Start,
            ["end"] = (long)span.End,
            ["rule"] = claim.Rule,
            ["confidence"] = (long)claim.Confidence,
        };
        Add("fact", fact);
        Add("role", resolved.Role);
        Add("batch", claim.Batch);
        Add("regime", claim.Regime);
        Add("value", resolved.Value);
        Add("supports", claim.Supports.Count == 0 ? null : claim.Supports.Select(s => Write(s, points)).ToArray());
        AddTime(claim.Time);
        AddVerdict(resolved.Verdict);
        return new GraphNode(claim.Id, ["Claim"], properties);

        void Add(string name, object? given)
        {
            if (given is not null)
            {
                properties[name] = given;
            }
        }

        void AddVerdict(ClaimVerdict? verdict)
        {
            Add("verdict", verdict?.Name);
            Add("verdictOn", verdict?.Row.Date);
            Add("verdictWhy", verdict?.Row.Why);
            Add("verdictBy", verdict?.Row.By);
            Add("verdictWas", verdict?.Was);
        }

        void AddTime(ClaimTime? time)
        {
            Add("dateText", time?.Text);
            Add("dateRule", time?.Rule);
            if (time?.Value is { } stated)
            {
                Add("date", stated.Name);
                Add("from", stated.From);
                Add("to", stated.To);
                Add("precision", PrecisionName.Of(stated.Precision));
            }
        }
    }

    /// <summary>The stored name of a modality.</summary>
    public static string ModalityName(Modality modality) => modality.ToString().ToLowerInvariant();

    /// <summary>The time that a stored claim states, or <c>null</c>.</summary>
    public static TimeValue? TimeOf(GraphNode claim) =>
        claim.Properties.GetValueOrDefault("from") is DateOnly from
        && claim.Properties.GetValueOrDefault("to") is DateOnly to
        && claim.Properties.GetValueOrDefault("precision") is string precision
            ? new TimeValue(from, to, PrecisionName.Read(precision))
            : null;

    private static string Write(Support support, CodePoints points)
    {
        var span = points.Of(support.Span);
        return string.Create(CultureInfo.InvariantCulture, $"{support.Role}|{span.Start}|{span.End}|{support.Text}");
    }
}
