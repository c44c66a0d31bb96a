using System.Collections.Immutable;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Typed.Facts;

/// <summary>Every claim behind one fact, by article and place.</summary>
/// <example>
/// <code>
/// var fact = await graph.Facts.OfType(Relations.PassedFiling).From("文心一言").FirstOrDefaultAsync();
/// var evidence = await graph.EvidenceOf(fact!.Id).ToListAsync();
/// Console.WriteLine(evidence.Any(e => e.Modality == "asserted")); // → True
/// </code>
/// </example>
public sealed class FactEvidenceQuery : TypedQuery<FactEvidence>
{
    internal FactEvidenceQuery(ICypherStore store, string fact)
        : base(store, "evidence-of-fact", ImmutableSortedDictionary.Create<string, object?>(StringComparer.Ordinal).Add("fact", fact), int.MaxValue)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fact);
    }

    private protected override FactEvidence Read(CypherRecord record) => new(
        record.Get<string>("claim"),
        record.Get<string>("modality"),
        record.Get<string>("quote"),
        record.Get<long>("start"),
        record.Get<long>("end"),
        record.Get<string>("article"))
    {
        Title = record.Get<string?>("title"),
        Published = record.Get<string?>("published"),
        Speaker = record.Get<string?>("speaker"),
    };
}
