using KnowledgeGraph.Storage.Ownership;
using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>
/// The statements that write a difference. All find nodes by id under the marker label, which is unique; those that must
/// reach every row return how many they reached. None takes away what other people attached.
/// </summary>
internal sealed class DeltaStatements(string marker, OwnNames names)
{
    private const string Unwind = "UNWIND $rows AS row ";
    private const string ById = "{id: row}";

    private readonly string _marker = Name.Quote(marker);

    /// <summary>Our relationships of nodes that go.</summary>
    public string Detach => Unwind + Detached(ById);

    /// <summary>Nodes that go and have nothing of other people's: decided in the statement, where nobody can attach something in between.</summary>
    public string DeleteNodes => Unwind + Deleted(ById, "");

    /// <summary>Takes what is ours from those that are left, and tells what is theirs.</summary>
    public string ReleaseNodes => Unwind + Released(ById, "");

    public string DetachNameless => Detached("", "n.id IS NULL AND ");

    public string DeleteNameless => Deleted("", "n.id IS NULL AND ");

    public string ReleaseNameless => Released("", "WHERE n.id IS NULL ");

    public string DeleteEdges(string type) => $"{Unwind}MATCH {Pattern(type)} DELETE r";

    public string CreateNodes(IEnumerable<string> labels) =>
        $"{Unwind}CREATE (n:{_marker}{Name.Labels(labels)}) SET n = row RETURN count(*) AS done";

    public string ChangeNodes(NodeChange change)
    {
        var add = change.Added.Count == 0 ? "" : " SET n" + Name.Labels(change.Added);
        var remove = change.Removed.Count == 0 ? "" : " REMOVE n" + Name.Labels(change.Removed);
        return $"{Unwind}MATCH (n:{_marker} {{id: row.id}}) SET n += row.properties{add}{remove} RETURN count(*) AS done";
    }

    public string CreateEdges(string type) =>
        $"{Unwind}MATCH (a:{_marker} {{id: row.source}}) MATCH (b:{_marker} {{id: row.target}}) " +
        $"CREATE (a)-[r:{Name.Quote(type)}]->(b) SET r = row.properties RETURN count(*) AS done";

    public string ChangeEdges(string type) => $"{Unwind}MATCH {Pattern(type)} SET r += row.properties RETURN count(*) AS done";

    private string Detached(string properties, string condition = "") =>
        $"MATCH (n:{_marker} {properties})-[r]-(:{_marker}) WHERE {condition}type(r) IN $types AND r.id STARTS WITH $prefix DELETE r";

    /// <remarks>The one label that is none of the schema's is the marker.</remarks>
    private string Deleted(string properties, string condition) =>
        $"MATCH (n:{_marker} {properties}) WHERE {condition}NOT (n)--() " +
        "AND size([l IN labels(n) WHERE NOT l IN $labels]) = 1 AND all(k IN keys(n) WHERE k IN $properties) DELETE n";

    private string Released(string properties, string condition) =>
        $"MATCH (n:{_marker} {properties}) {condition}WITH n, n.id AS id SET n += $blank REMOVE n:{_marker}{Name.Labels(names.Labels)} " +
        "RETURN id, labels(n) AS labels, keys(n) AS properties, size([(n)-[r]-() | r]) AS relationships";

    private string Pattern(string type) =>
        $"(:{_marker} {{id: row.source}})-[r:{Name.Quote(type)} {{id: row.id}}]->(:{_marker} {{id: row.target}})";
}
