using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The lists behind the <c>SHOW</c> commands, with the columns that Neo4j's manual gives them as far as they mean something here.</summary>
internal static class ShowProcedures
{
    public static readonly ShowTable Indexes = Table("SHOW INDEXES", 9, "id", "name", "state", "populationPercent", "type", "entityType", "labelsOrTypes", "properties", "owningConstraint", "createStatement");

    public static readonly ShowTable Constraints = Table("SHOW CONSTRAINTS", 7, "id", "name", "type", "entityType", "labelsOrTypes", "properties", "ownedIndex", "createStatement");

    public static readonly ShowTable Procedures = Table("SHOW PROCEDURES", 2, "name", "signature");

    public static readonly ShowTable Functions = Table("SHOW FUNCTIONS", 2, "name", "minimalArguments", "isVolatile");

    /// <summary>The procedures; that on procedures lists those that are given.</summary>
    public static IEnumerable<Procedure> All(Func<IEnumerable<Procedure>> procedures) =>
    [
        Of(Indexes, (g, kind) => IndexRows(g, kind)),
        Of(Constraints, (g, kind) => ShowKinds.AreUnique(kind) ? g.SchemaRules().Where(r => r.IsUnique).Select(Constraint) : []),
        Of(Procedures, (_, _) => procedures().Where(p => !p.Name.Contains(' ', StringComparison.Ordinal)).OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new[] { Value.Of(p.Name), Value.Of(Signature(p)) })),
        Of(Functions, (_, kind) => ShowKinds.AreOurs(kind) ? FunctionRows().OrderBy(r => r[0].Text, StringComparer.Ordinal) : []),
    ];

    private static IEnumerable<Value[]> FunctionRows() =>
        FunctionTable.Everything.Select(f => new[] { Value.Of(f.Name), Value.Of((long)f.MinArguments), Value.Of(f.Volatile) })
            .Concat(AggregateCalls.Names.Select(n => new[] { Value.Of(n), Value.Of(n.StartsWith("percentile", StringComparison.Ordinal) ? 2L : 1L), Value.False }));

    private static ShowTable Table(string name, int brief, params string[] columns) => new(name, [.. columns.Select(c => new ProcedureField(c, "ANY?"))], brief);

    private static Procedure Of(ShowTable table, Func<IGraphReader, string, IEnumerable<Value[]>> rows) =>
        new(table.Name, [new ProcedureField("kind", "STRING")], table.Columns, (graph, a) => rows(graph, a[0].Text!).Select((r, i) => table.Columns[0].Name == "id" ? [Value.Of(i + 1L), .. r] : r));

    private static IEnumerable<Value[]> IndexRows(IGraphReader graph, string kind)
    {
        var range = graph.SchemaRules().Select(Index);
        var text = graph.TextRules().Select(Index);
        return (kind switch { "RANGE" => range, "FULLTEXT" => text, "" or "ALL" => range.Concat(text), _ => [] })
            .OrderBy(r => r[0].Text, StringComparer.Ordinal);
    }

    private static Value[] Index(SchemaRule rule) =>
    [
        Value.Of(rule.Name), Value.Of("ONLINE"), Value.Of(100d), Value.Of("RANGE"), Value.Of("NODE"), List([rule.Label]), List(rule.Keys),
        rule.IsUnique ? Value.Of(rule.Name) : Value.Null,
        Value.Of(rule.IsUnique ? CreateConstraint(rule) : $"CREATE RANGE INDEX {Name(rule.Name)} FOR (n:{Name(rule.Label)}) ON ({Keys("n", rule.Keys)})"),
    ];

    private static Value[] Index(TextRule rule) =>
    [
        Value.Of(rule.Name), Value.Of("ONLINE"), Value.Of(100d), Value.Of("FULLTEXT"), Value.Of(rule.IsOnRelationships ? "RELATIONSHIP" : "NODE"), List(rule.Labels), List(rule.Keys),
        Value.Null,
        Value.Of($"CREATE FULLTEXT INDEX {Name(rule.Name)} FOR {Element(rule)} ON EACH [{Keys(rule.IsOnRelationships ? "r" : "n", rule.Keys)}]"),
    ];

    private static Value[] Constraint(SchemaRule rule) =>
    [
        Value.Of(rule.Name), Value.Of("UNIQUENESS"), Value.Of("NODE"), List([rule.Label]), List(rule.Keys), Value.Of(rule.Name), Value.Of(CreateConstraint(rule)),
    ];

    private static string CreateConstraint(SchemaRule rule) =>
        $"CREATE CONSTRAINT {Name(rule.Name)} FOR (n:{Name(rule.Label)}) REQUIRE ({Keys("n", rule.Keys)}) IS UNIQUE";

    private static string Element(TextRule rule)
    {
        var names = string.Join('|', rule.Labels.Select(Name));
        return rule.IsOnRelationships ? $"()-[r:{names}]-()" : $"(n:{names})";
    }

    private static string Keys(string variable, IEnumerable<string> keys) => string.Join(", ", keys.Select(k => variable + "." + Name(k)));

    private static string Name(string name) => "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";

    private static Value List(IEnumerable<string> names) => Value.Of(new ListValue([.. names.Select(n => Value.Of(n))]));

    private static string Signature(Procedure procedure)
    {
        static string Fields(IEnumerable<ProcedureField> fields) => string.Join(", ", fields.Select(f => f.Name + " :: " + f.Type));
        return $"{procedure.Name}({Fields(procedure.Inputs)}) :: ({Fields(procedure.Outputs)})";
    }
}
