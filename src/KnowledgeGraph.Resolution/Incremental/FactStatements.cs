using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Projection;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>What claims say of direct relationships, as words, and the relationship made of all such words.</summary>
internal static class FactStatements
{
    public static string Of(FactEdge fact, ClaimRow claim) =>
        Packed.Of(fact.Type, fact.From, fact.To, claim.Origin, claim.Role, Written.Of(claim.Time), Written.Of(claim.PublishedOn));

    /// <param name="id">The relationship's id.</param>
    /// <param name="words">At least one word, in ordinal order.</param>
    /// <param name="table">The projection.</param>
    /// <param name="nodeOf">Gives a node by its id.</param>
    public static GraphEdge Edge(string id, IEnumerable<string> words, ProjectionTable table, Func<string, GraphNode?> nodeOf)
    {
        var read = words.Select(Packed.Read).ToArray();
        var (type, from, to) = (read[0][0]!, read[0][1]!, read[0][2]!);
        table.TryGetRelationship(type, out var row);
        return new GraphEdge(id, type, from, to, FactProperties.Of(row!, [.. read.Select(Row)], nodeOf(to)!));
    }

    private static ClaimRow Row(string?[] parts) => new()
    {
        Id = string.Empty,
        Predicate = parts[0]!,
        IsFact = true,
        Subjects = [parts[1]!],
        Object = parts[2],
        Origin = parts[3]!,
        Role = parts[4],
        Time = Written.Time(parts[5]),
        PublishedOn = Written.Day(parts[6]),
    };
}
