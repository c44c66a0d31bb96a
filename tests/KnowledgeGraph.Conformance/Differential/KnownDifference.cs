using System.Text.RegularExpressions;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>
/// A difference that is meant: what openCypher or the server's own manual says is not what the server does. It counts as known
/// where the server itself, asked the same in other words, gives what the engine gave.
/// </summary>
/// <param name="Name">What differs.</param>
/// <param name="Citation">Where it says so.</param>
/// <param name="OtherWords">The clauses of a query in words that mean the same and do not meet the fault; unchanged where it is not in them.</param>
public sealed record KnownDifference(string Name, string Citation, Func<IReadOnlyList<string>, IEnumerable<string>> OtherWords)
{
    private const string Barrier = "WITH * ORDER BY rand()";

    /// <summary>All of them; at most ten.</summary>
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new(
            "range() that is read one by one gives its start where the end lies behind it by less than a step, instead of nothing",
            "openCypher TCK, List11, and Neo4j Cypher Manual, range(): the list holds the values between start and end",
            Each(c => Regex.Replace(c, @"range\((3, 2|1, 0), 2\)", "[]"))),
        new(
            "a pattern comprehension or COUNT { } inside another expression in the WHERE of OPTIONAL MATCH gives null where nothing matches",
            "Neo4j Cypher Manual, pattern comprehension and COUNT subqueries: the result is a list, empty where nothing matches, or a number; the same WHERE in MATCH gives it",
            Each(c => Regex.Replace(
                Regex.Replace(c, @"^(OPTIONAL MATCH .*?)size\((\[\(.*?\])\)", "$1size(coalesce($2, []))"),
                @"^(OPTIONAL MATCH .* WHERE .*?)(COUNT \{[^{}]*\})",
                "$1coalesce($2, 0)"))),
        new(
            "OPTIONAL MATCH of a named path of one known node gives the path also where its WHERE does not hold",
            "Neo4j Cypher Manual 5, clauses/optional-match: either the whole pattern is matched or nothing is; WHERE is part of the pattern, and null stands for what is missing",
            Each(c => Regex.Replace(c, @"^OPTIONAL MATCH (p\d+) = \((n\d+)\) WHERE (.*)$", "OPTIONAL MATCH $1 = (same) WHERE same = $2 AND ($3)"))),
        new(
            "rows of one SET or REMOVE see each other: a pattern of several paths is read on, or a path or keys are returned, between two of them",
            "Neo4j Cypher Manual 5, clauses/clause-composition: a clause never observes writes of a later clause, and observes all writes of those before it",
            Apart),
        new(
            "sorted distinct rows of an OPTIONAL MATCH that finds nothing have null for an expression that is never null",
            "Neo4j Cypher Manual, coalesce(): the first of the values that is not null; without DISTINCT or without ORDER BY it is given",
            Each(c => c.Contains("ORDER BY", StringComparison.Ordinal) ? Regex.Replace(c, @"^(RETURN|WITH) DISTINCT (.*) ORDER BY", "WITH $2 $1 DISTINCT * ORDER BY") : c)),
        new(
            "COUNT { } of a node's relationships is compared with the whole number below a float, instead of the float",
            "Neo4j Cypher Manual 5, values-and-types/ordering-equality-comparison: numbers are compared by their numerical order",
            Each(c => Regex.Replace(c, @"(COUNT \{ \((\w+)\)[^}]*\}) (<|<=|>|>=|=|<>) ", "$1 + 0 $3 "))),
    ];

    private static Func<IReadOnlyList<string>, IEnumerable<string>> Each(Func<string, string> change) => clauses => clauses.Select(change);

    /// <summary>All rows are taken before the writing clause, and all before the next one.</summary>
    private static IEnumerable<string> Apart(IReadOnlyList<string> clauses) => clauses.Select((c, i) =>
        Regex.IsMatch(c, "^(SET|REMOVE) ") ? $"{Barrier} {c}{(i == clauses.Count - 1 ? "" : " " + Barrier)}" : c);
}
