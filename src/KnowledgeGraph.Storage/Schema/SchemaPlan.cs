using KnowledgeGraph.Storage.Schema.Migrations;

namespace KnowledgeGraph.Storage.Schema;

/// <summary>What would change in a store if it were brought to today's schema.</summary>
/// <param name="Kind">What stands behind the store.</param>
/// <param name="Layout">The layout of the graph in it; <c>null</c> where there is none yet.</param>
/// <param name="CurrentLayout">The layout that this program writes.</param>
/// <param name="Migrations">The steps between the two, from the oldest.</param>
/// <param name="Changes">The differences of indexes and constraints; those that a migration makes by itself are not foreseen.</param>
public sealed record SchemaPlan(
    StoreKind Kind,
    int? Layout,
    int CurrentLayout,
    IReadOnlyList<Migration> Migrations,
    IReadOnlyList<SchemaChange> Changes)
{
    /// <summary>Whether nothing would change.</summary>
    public bool IsEmpty => Migrations.Count == 0 && Changes.Count == 0;

    /// <summary>What a person has to decide first.</summary>
    public IEnumerable<SchemaChange> Blocked => Changes.Where(c => c.Kind == SchemaChangeKind.Blocked);
}
