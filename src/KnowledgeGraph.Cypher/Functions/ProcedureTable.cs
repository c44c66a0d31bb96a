namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The procedures that a statement can call: those that the caller brings, then the built-in ones.</summary>
internal sealed class ProcedureTable
{
    private readonly List<Procedure> _all;

    public ProcedureTable(IReadOnlyList<Procedure> added) =>
        _all = [.. added, .. SchemaProcedures.All, .. TextProcedures.All, .. ShowProcedures.All(() => _all!)];

    public Procedure? Find(string name) => _all.Find(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
