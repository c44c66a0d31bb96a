using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary>The rules of the language that the grammar does not know: names, kinds of variables, arguments.</summary>
internal sealed class StatementChecker
{
    private StatementChecker(ProcedureTable procedures)
    {
        Procedures = procedures;
        Expressions = new ExpressionChecker(this);
        Patterns = new PatternChecker(this);
        Projections = new ProjectionChecker(this);
        Clauses = new ClauseChecker(this);
        Queries = new QueryChecker(this);
    }

    public ProcedureTable Procedures { get; }

    public ExpressionChecker Expressions { get; }

    public PatternChecker Patterns { get; }

    public ProjectionChecker Projections { get; }

    public ClauseChecker Clauses { get; }

    public QueryChecker Queries { get; }

    /// <summary>Raises the first error of a statement.</summary>
    public static void Check(Statement statement, ProcedureTable procedures)
    {
        if (statement is QueryStatement query)
        {
            new StatementChecker(procedures).Queries.CheckTop(query.Query);
        }
    }
}
