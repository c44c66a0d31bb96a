using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Core.Ontology;

/// <summary>The one table that maps each predicate and its roles to node, relationship and property.</summary>
public sealed class ProjectionTable
{
    private readonly FrozenDictionary<string, ProjectionRow> _byPredicate;
    private readonly FrozenDictionary<string, ProjectionRow> _byRelationship;

    internal ProjectionTable(IReadOnlyList<ProjectionRow> rows)
    {
        Rows = rows;
        _byPredicate = rows.ToFrozenDictionary(r => r.Predicate, StringComparer.Ordinal);
        _byRelationship = rows.Where(r => r.HasRelationship).ToFrozenDictionary(r => r.Relationship, StringComparer.Ordinal);
    }

    /// <summary>The rows, in the file's order.</summary>
    public IReadOnlyList<ProjectionRow> Rows { get; }

    /// <summary>The row of a predicate.</summary>
    public bool TryGet(string predicate, [NotNullWhen(true)] out ProjectionRow? row) => _byPredicate.TryGetValue(predicate, out row);

    /// <summary>The row that writes relationships of a type.</summary>
    public bool TryGetRelationship(string type, [NotNullWhen(true)] out ProjectionRow? row) => _byRelationship.TryGetValue(type, out row);

    /// <summary>The name a predicate is scored under: VERSION_OF counts as PART_OF; <c>null</c> when it is not scored or not known.</summary>
    public string? EvaluationName(string predicate) => TryGet(predicate, out var row) ? row.EvaluationName : null;
}
