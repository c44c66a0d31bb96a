using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions that Neo4j has and this engine has not: named as such, instead of as unknown.</summary>
internal static class ForeignFunctions
{
    private static readonly (string Start, string Why)[] All =
    [
        ("point", "There are no points here: keep coordinates as two numbers, and compare those."),
        ("vector", "There are no vectors and no vector indexes here."),
        ("apoc.", "There is no APOC library here: most of it can be written with list and map expressions."),
        ("genai.", "There are no functions that ask a model here."),
    ];

    /// <summary>The error for a function that is not there.</summary>
    public static CypherException Unknown(FunctionCall call)
    {
        foreach (var (start, why) in All)
        {
            if (call.Name.Equals(start, StringComparison.OrdinalIgnoreCase) || call.Name.StartsWith(start.TrimEnd('.') + ".", StringComparison.OrdinalIgnoreCase))
            {
                return Fail.Syntax("UnsupportedFeature", call.At, $"{call.Name}() is not supported. {why}");
            }
        }

        return Fail.Syntax("UnknownFunction", call.At, $"There is no function '{call.Name}'.");
    }
}
