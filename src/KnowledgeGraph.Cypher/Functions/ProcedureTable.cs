using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The procedures that a statement can call.</summary>
internal sealed class ProcedureTable(IReadOnlyList<Procedure> added)
{
    private static readonly Procedure[] BuiltIn =
    [
        Names("db.labels", "label", g => g.TokenNames(TokenKind.Label).Where(n => g.CountNodes(g.FindToken(TokenKind.Label, n)) > 0)),
        Names("db.relationshipTypes", "relationshipType", g => g.TokenNames(TokenKind.Type).Where(n => g.CountRelationships(g.FindToken(TokenKind.Type, n)) > 0)),
        Names("db.propertyKeys", "propertyKey", g => g.TokenNames(TokenKind.Key)),
    ];

    public Procedure? Find(string name) =>
        added.Concat(BuiltIn).FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static Procedure Names(string name, string column, Func<IGraphReader, IEnumerable<string>> read) => new(
        name,
        [],
        [new ProcedureField(column, "STRING")],
        (graph, _) => read(graph).Order(StringComparer.Ordinal).Select(n => new[] { Value.Of(n) }));
}
