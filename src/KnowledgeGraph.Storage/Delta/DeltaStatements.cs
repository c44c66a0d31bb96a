using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>
/// The statements that write a difference. All find nodes by id under the marker label, which is unique; those that must
/// reach every row return how many they reached.
/// </summary>
internal sealed class DeltaStatements(string marker)
{
    private const string Unwind = "UNWIND $rows AS row ";

    private readonly string _marker = Name.Quote(marker);

    public string DeleteNodes => $"{Unwind}MATCH (n:{_marker} {{id: row}}) DETACH DELETE n";

    public string DeleteNameless => $"MATCH (n:{_marker}) WHERE n.id IS NULL DETACH DELETE n";

    public string DeleteEdges(string type) => $"{Unwind}MATCH {Pattern(type)} DELETE r";

    public string CreateNodes(IEnumerable<string> labels) =>
        $"{Unwind}CREATE (n:{_marker}{Name.Labels(labels)}) SET n = row RETURN count(*) AS done";

    public string ChangeNodes(NodeChange change)
    {
        var add = change.Added.Count == 0 ? "" : " SET n" + Name.Labels(change.Added);
        var remove = change.Removed.Count == 0 ? "" : " REMOVE n" + Name.Labels(change.Removed);
        return $"{Unwind}MATCH (n:{_marker} {{id: row.id}}) SET n = row.properties{add}{remove} RETURN count(*) AS done";
    }

    public string CreateEdges(string type) =>
        $"{Unwind}MATCH (a:{_marker} {{id: row.source}}) MATCH (b:{_marker} {{id: row.target}}) " +
        $"CREATE (a)-[r:{Name.Quote(type)}]->(b) SET r = row.properties RETURN count(*) AS done";

    public string ChangeEdges(string type) => $"{Unwind}MATCH {Pattern(type)} SET r = row.properties RETURN count(*) AS done";

    private string Pattern(string type) =>
        $"(:{_marker} {{id: row.source}})-[r:{Name.Quote(type)} {{id: row.id}}]->(:{_marker} {{id: row.target}})";
}
