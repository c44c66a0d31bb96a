using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Neighbouring <c>CREATE</c> clauses become one, so that a script of thousands makes no deep plan.</summary>
internal static class ClauseFolding
{
    private const int MostClauses = 500;

    public static IReadOnlyList<Clause> Fold(IReadOnlyList<Clause> clauses)
    {
        var folded = new List<Clause>();
        var patterns = new List<PathPattern>();
        foreach (var clause in clauses)
        {
            if (clause is CreateClause create)
            {
                patterns.AddRange(create.Patterns);
                continue;
            }

            Flush(patterns, folded);
            folded.Add(clause);
        }

        Flush(patterns, folded);
        return folded.Count <= MostClauses
            ? folded
            : throw Fail.Compile(ErrorClass.LimitExceeded, "TooManyClauses", folded[MostClauses].At, $"More than {MostClauses} clauses: use UNWIND over a list, or several statements.");
    }

    private static void Flush(List<PathPattern> patterns, List<Clause> folded)
    {
        if (patterns.Count > 0)
        {
            folded.Add(new CreateClause([.. patterns]) { At = patterns[0].At });
            patterns.Clear();
        }
    }
}
