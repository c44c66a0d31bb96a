using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Storage.Schema.Migrations;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>
/// The node that counts builds: one a store, labelled with the marker and <c>Build</c>, outside of the graph's digest. A
/// reader without snapshots reads it before and after its queries, and with it the fence that <see cref="CommitFence"/> puts
/// around each commit; nobody takes the digest on it for proof.
/// </summary>
/// <param name="marker">The label that everything of ours carries.</param>
public sealed class BuildMark(string marker = GraphSchema.Marker)
{
    private readonly string _place = $"(b:{Name.Quote(marker + "Build")} {{id: 'build'}})";

    private readonly string _fields =
        $"OPTIONAL MATCH (f:{Name.Quote(marker + "Build")} {{id: 'commit'}}) " +
        "RETURN b.generation AS generation, b.digest AS digest, f.begun AS begun, f IS NULL OR f.begun = f.ended OR f.until < timestamp() AS settled, b.placing IS NOT NULL AS placing";

    /// <summary>The generation and the digest that the last build left; <see cref="Generation.None"/> before the first.</summary>
    public Task<Generation> ReadAsync(ICypherTransaction transaction, CancellationToken cancellationToken = default) =>
        RunAsync(transaction, $"OPTIONAL MATCH {_place} {_fields}", null, cancellationToken);

    /// <summary>The same, holding off other builds on a server until the transaction ends: a property set to itself locks its node and changes nothing.</summary>
    public Task<Generation> LockAsync(ICypherTransaction transaction, CancellationToken cancellationToken = default) =>
        RunAsync(
            transaction,
            $"MATCH {_place} SET b.generation = b.generation WITH b {_fields}",
            null,
            cancellationToken);

    /// <summary>Counts a build that changed something; the graph has today's layout then.</summary>
    public Task<Generation> AdvanceAsync(ICypherTransaction transaction, string digest, CancellationToken cancellationToken = default) =>
        RunAsync(
            transaction,
            $"MERGE {_place} SET b.generation = coalesce(b.generation, 0) + 1, b.digest = $digest, b.layout = $layout WITH b {_fields}",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["digest"] = digest, ["layout"] = (long)MigrationList.Default.Current },
            cancellationToken);

    private static async Task<Generation> RunAsync(
        ICypherTransaction transaction,
        string statement,
        IReadOnlyDictionary<string, object?>? parameters,
        CancellationToken cancellationToken)
    {
        var records = await transaction.RecordsAsync(statement, parameters, cancellationToken).ConfigureAwait(false);
        return records is [[var number, var digest, var begun, var settled, var placing]]
            ? new Generation(number as long? ?? 0, digest as string ?? "", begun as long? ?? 0, settled as bool? ?? true, placing as bool? ?? false)
            : Generation.None;
    }
}
