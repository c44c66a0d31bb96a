using KnowledgeGraph.Storage.Ownership;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>Removes nodes of ours: deleted where nothing of other people's is attached, else freed of all that is ours and left.</summary>
internal sealed class NodeRemoval(DeltaStatements statements, OwnNames names)
{
    private readonly Dictionary<string, object?> _parameters = new(StringComparer.Ordinal)
    {
        ["types"] = names.Types,
        ["prefix"] = OwnNames.RelationshipPrefix,
        ["labels"] = names.Labels,
        ["properties"] = names.Properties,
        ["blank"] = names.Properties.ToDictionary(p => p, _ => (object?)null, StringComparer.Ordinal),
    };

    /// <summary>Removes nodes by id.</summary>
    public async Task<IReadOnlyList<KeptNode>> RemoveAsync(ICypherTransaction transaction, object[] ids, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>(_parameters, StringComparer.Ordinal) { ["rows"] = ids };
        await transaction.ExecuteAsync(statements.Detach, parameters, cancellationToken).ConfigureAwait(false);
        await transaction.ExecuteAsync(statements.DeleteNodes, parameters, cancellationToken).ConfigureAwait(false);
        return Kept(await transaction.RecordsAsync(statements.ReleaseNodes, parameters, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Removes what carries the marker without an id.</summary>
    public async Task<IReadOnlyList<KeptNode>> RemoveNamelessAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(statements.DetachNameless, _parameters, cancellationToken).ConfigureAwait(false);
        await transaction.ExecuteAsync(statements.DeleteNameless, _parameters, cancellationToken).ConfigureAwait(false);
        return Kept(await transaction.RecordsAsync(statements.ReleaseNameless, _parameters, cancellationToken).ConfigureAwait(false));
    }

    private static KeptNode[] Kept(IReadOnlyList<IReadOnlyList<object?>> records) =>
        [.. records.Select(r => new KeptNode(r[0] as string ?? "", Texts(r[1]), Texts(r[2]), (long)r[3]!)).OrderBy(k => k.Id, StringComparer.Ordinal)];

    private static string[] Texts(object? list) => [.. ((IEnumerable<object?>)list!).Cast<string>().Order(StringComparer.Ordinal)];
}
