namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The procedures that a statement can call: those that the caller brings, then the built-in ones. Made when one is looked for.</summary>
internal sealed class ProcedureTable
{
    private readonly Lazy<List<Procedure>> _all;

    public ProcedureTable(IReadOnlyList<Procedure> added) =>
        _all = new Lazy<List<Procedure>>(() => [.. added, .. SchemaProcedures.All, .. TextProcedures.All, .. ShowProcedures.All(() => _all!.Value)]);

    public Procedure? Find(string name) => _all.Value.Find(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
