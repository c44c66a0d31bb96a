using KnowledgeGraph.Cypher.Errors;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Clauses that Neo4j has and this engine has not: named as such, instead of as a wrong word.</summary>
internal static class ForeignClauses
{
    private static readonly (string Word, string Why)[] All =
    [
        ("LOAD", "LOAD CSV is not supported, because a statement reads nothing outside the graph: pass rows as a parameter, and UNWIND them."),
        ("USE", "USE is not supported: there is one graph in a store. Open another store instead."),
        ("USING", "USING is not supported: the planner chooses by counts and indexes. Leave the hint out."),
    ];

    public static void Refuse(Cursor cursor)
    {
        foreach (var (word, why) in All)
        {
            if (cursor.Is(word))
            {
                throw Fail.Syntax("UnsupportedFeature", cursor.Current.At, why);
            }
        }
    }
}
