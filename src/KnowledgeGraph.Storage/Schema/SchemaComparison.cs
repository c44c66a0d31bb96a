using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Storage.Schema;

/// <summary>
/// Compares what a store has with what the schema asks of its kind. An index of another name that does the same serves; other
/// people's indexes are not looked at otherwise.
/// </summary>
internal static class SchemaComparison
{
    public static IReadOnlyList<SchemaChange> Of(GraphSchema schema, string marker, StoreKind kind, IReadOnlyList<StoredIndex> stored) =>
        [.. Wanted(schema, kind).Select(rule => Compare(rule, marker, stored)).OfType<SchemaChange>()];

    /// <summary>The rules that a kind of store can have.</summary>
    public static IEnumerable<IndexRule> Wanted(GraphSchema schema, StoreKind kind) =>
        schema.Indexes.Where(i => i.Kind != IndexKind.Present || kind.HasPresence);

    private static SchemaChange? Compare(IndexRule rule, string marker, IReadOnlyList<StoredIndex> stored)
    {
        if (stored.Any(i => i.Serves(rule, marker)))
        {
            return null;
        }

        var create = SchemaStatements.Create(rule, marker);
        var named = stored.FirstOrDefault(i => string.Equals(i.Name, rule.Name, StringComparison.Ordinal));
        if (named is not null)
        {
            return new SchemaChange(SchemaChangeKind.Different, rule, named, [Drop(named), create]);
        }

        // A range index serves no uniqueness, and a server makes no constraint beside it; a constraint serves as an index.
        var same = stored.FirstOrDefault(i => i.Covers(rule, marker) && (i.Kind, rule.Kind) is (IndexKind.Range, IndexKind.Unique) or (IndexKind.FullText, IndexKind.FullText) or (IndexKind.Unique, IndexKind.Range));
        return same switch
        {
            null => new SchemaChange(SchemaChangeKind.Missing, rule, null, [create]),
            { Kind: IndexKind.Unique } => null,
            _ => new SchemaChange(SchemaChangeKind.Blocked, rule, same, []),
        };
    }

    private static string Drop(StoredIndex index) => $"DROP {(index.IsConstraint ? "CONSTRAINT" : "INDEX")} {Name.Quote(index.Name)} IF EXISTS";
}
