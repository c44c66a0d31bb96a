using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Ownership;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Storage.Schema;
using KnowledgeGraph.Storage.Staging;

namespace KnowledgeGraph.Storage.Drift;

/// <summary>Finds out whether a store still is what the last build left; reads the whole graph and writes nothing.</summary>
/// <param name="schema">What the store should look like.</param>
/// <param name="marker">The label that everything of ours carries; the store's own when <c>null</c>.</param>
public sealed class DriftInspector(GraphSchema schema, string? marker = null)
{
    private readonly string _marker = marker ?? GraphSchema.Marker;
    private readonly StoredGraphReader _reader = new(marker ?? GraphSchema.Marker, new OwnNames(schema));

    /// <summary>Inspects one state of a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="wanted">The graph that it should hold, such as one built again from the sources; <c>null</c> when that is not known.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<DriftReport> InspectAsync(ICypherStore store, PropertyGraph? wanted = null, CancellationToken cancellationToken = default)
    {
        var plan = await new SchemaPlanner(schema, marker: marker).PlanAsync(store, cancellationToken).ConfigureAwait(false);
        var mark = await store.ReadAsync(transaction => new BuildMark(_marker).ReadAsync(transaction, cancellationToken), cancellationToken).ConfigureAwait(false);
        var report = await store.ReadSteadyAsync(transaction => InspectAsync(transaction, wanted, cancellationToken), _marker, cancellationToken).ConfigureAwait(false);
        return report with
        {
            Schema = [.. plan.Changes.Select(c => c.ToString())],
            LastBuild = report.LastBuild with { IsSettled = mark.IsSettled },
        };
    }

    private async Task<DriftReport> InspectAsync(ICypherTransaction transaction, PropertyGraph? wanted, CancellationToken cancellationToken)
    {
        var stored = await _reader.ReadAsync(transaction, cancellationToken).ConfigureAwait(false);
        var named = stored.Nodes.Where(n => n.Id.Length > 0).ToArray();
        return new DriftReport
        {
            LastBuild = await new BuildMark(_marker).ReadAsync(transaction, cancellationToken).ConfigureAwait(false),
            Stored = stored,
            Digest = GraphDigest.Of(stored),
            Nameless = stored.Nodes.Count - named.Length,
            Doubled = [.. named.GroupBy(n => n.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => g.Key).Order(StringComparer.Ordinal)],
            Staged = await StagedLoad.CountAsync(transaction, _marker, cancellationToken).ConfigureAwait(false),
            Schema = [],
            Difference = wanted is null ? null : await DeltaBuilder.CompareAsync(wanted, _reader, transaction, cancellationToken).ConfigureAwait(false),
        };
    }
}
