using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Schema;

/// <summary>Gives a store the constraints and indexes of the schema; those it has already are left as they are.</summary>
/// <param name="schema">The schema.</param>
/// <param name="marker">The label that everything of ours carries.</param>
public sealed class SchemaApplier(GraphSchema schema, string marker = GraphSchema.Marker)
{
    /// <summary>Applies everything that the store knows; the rest (full-text search on the embedded store) is named in the report.</summary>
    /// <remarks>In transactions of their own, because servers do not mix schema and data in one.</remarks>
    /// <exception cref="StoreException"><see cref="StoreError.Constraint"/>: the data violates a constraint.</exception>
    public async Task<SchemaReport> ApplyAsync(ICypherStore store, CancellationToken cancellationToken = default)
    {
        var statements = SchemaStatements.ForNeo4j(schema, marker);
        var rules = schema.Indexes.Zip(statements).ToArray();
        var needed = rules.Where(r => r.First.Kind != IndexKind.FullText).Select(r => r.Second).ToArray();
        await store.WriteAsync(transaction => RunAsync(transaction, needed, cancellationToken), cancellationToken).ConfigureAwait(false);

        var skipped = new List<string>();
        foreach (var (rule, statement) in rules.Where(r => r.First.Kind == IndexKind.FullText))
        {
            if (!await TryAsync(store, statement, cancellationToken).ConfigureAwait(false))
            {
                skipped.Add(rule.Name);
            }
        }

        return new SchemaReport(rules.Length - skipped.Count, skipped);
    }

    private static async Task<int> RunAsync(ICypherTransaction transaction, IReadOnlyList<string> statements, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
        {
            await transaction.ExecuteAsync(statement, null, cancellationToken).ConfigureAwait(false);
        }

        return statements.Count;
    }

    private static async Task<bool> TryAsync(ICypherStore store, string statement, CancellationToken cancellationToken)
    {
        try
        {
            await store.ExecuteAsync(statement, null, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (StoreException error) when (error.Error is StoreError.Syntax)
        {
            return false;
        }
    }
}
