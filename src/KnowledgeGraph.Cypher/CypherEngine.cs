using KnowledgeGraph.Cypher.Checking;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Running;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher;

/// <summary>
/// openCypher in process: a statement's text is parsed, checked and planned once, kept in a plan cache, and run over
/// whatever graph stands behind <see cref="IGraphTransaction"/>.
/// </summary>
/// <remarks>Thread-safe; one engine a graph. A transaction is used by one thread at a time.</remarks>
public sealed class CypherEngine
{
    private readonly PlanCache _cache = new();

    /// <summary>Runs one statement.</summary>
    /// <param name="statement">openCypher text.</param>
    /// <param name="parameters">Values by name, without <c>$</c>: plain .NET values, lists, dictionaries with string keys.</param>
    /// <param name="transaction">The graph.</param>
    /// <param name="options">How to run it; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the statement, also while rows are read.</param>
    /// <returns>The rows; a writing statement has done all its writing.</returns>
    /// <exception cref="CypherException">The statement is wrong, or fails.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CypherResult Run(
        string statement,
        IReadOnlyDictionary<string, object?>? parameters,
        IGraphTransaction transaction,
        CypherOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= CypherOptions.Default;
        return Guard.Run(statement, () =>
        {
            var prepared = Prepare(statement, transaction, options);
            ReadOnlyRule.Demand(prepared.Statement, transaction, options);
            return prepared.Plan is { } plan
                ? QueryRun.Start(statement, (QueryStatement)prepared.Statement, plan, parameters, transaction, options, cancellationToken)
                : SchemaRun.Run(prepared.Statement, transaction);
        });
    }

    private PreparedStatement Prepare(string statement, IGraphTransaction transaction, CypherOptions options)
    {
        if (_cache.TryFind(statement, out var found) && (found.Plan is null || found.Plan.IsFresh(transaction.Reader)))
        {
            return found;
        }

        var tree = found?.Statement ?? Grammar.Parse(statement);
        var procedures = new ProcedureTable(options.Procedures);
        if (found is null)
        {
            StatementChecker.Check(tree, procedures);
        }

        var plan = tree is QueryStatement query ? Planner.Plan(query.Query, transaction.Reader, procedures) : null;
        var prepared = new PreparedStatement(tree, plan);
        if (options.Procedures.Count == 0)
        {
            _cache.Keep(statement, prepared);
        }

        return prepared;
    }
}
