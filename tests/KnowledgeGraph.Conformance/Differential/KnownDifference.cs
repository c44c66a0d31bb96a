using System.Text.RegularExpressions;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>A difference that is meant: what openCypher or the server's own manual says is not what the server does.</summary>
/// <param name="Name">What differs.</param>
/// <param name="Citation">Where it says so.</param>
/// <param name="Query">Which queries it may show in.</param>
public sealed record KnownDifference(string Name, string Citation, Regex Query)
{
    /// <summary>All of them; at most ten.</summary>
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new(
            "range() that is read one by one gives its start where the end lies behind it by less than a step, instead of nothing",
            "openCypher TCK, List11, and Neo4j Cypher Manual, range(): the list holds the values between start and end",
            new Regex(@"range\((3, 2|1, 0), 2\)")),
        new(
            "a pattern comprehension inside another expression in the WHERE of OPTIONAL MATCH gives null where nothing matches",
            "Neo4j Cypher Manual, pattern comprehension: the result is a list, empty where nothing matches; the same WHERE in MATCH gives it",
            new Regex(@"OPTIONAL MATCH .*size\(\[\(", RegexOptions.Singleline)),
        new(
            "OPTIONAL MATCH of a named path of one known node gives the path also where its WHERE does not hold",
            "Neo4j Cypher Manual, OPTIONAL MATCH: null for the missing parts of the pattern, the path among them, where no match is found",
            new Regex(@"OPTIONAL MATCH p\d+ = \(n\d+\)( WHERE|$)")),
        new(
            "rows of one SET or REMOVE see each other: a pattern of several paths is read on, or a path or keys are returned, between two of them",
            "Neo4j Cypher Manual, clause composition: a clause works on the graph as the clause before it left it",
            new Regex(@"(SET|REMOVE) .*RETURN .*(\bp\d+ AS|keys\(|properties\()|MATCH [^{]*\*[^{]*(SET|REMOVE) n\d+:", RegexOptions.Singleline)),
        new(
            "sorted distinct rows of an OPTIONAL MATCH that finds nothing have null for an expression that is never null",
            "Neo4j Cypher Manual, coalesce(): the first of the values that is not null; without DISTINCT or without ORDER BY it is given",
            new Regex(@"OPTIONAL MATCH .*RETURN DISTINCT .*ORDER BY", RegexOptions.Singleline)),
    ];
}
