using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Running.Operators;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>One run of a planned query.</summary>
internal sealed class QueryRun
{
    private readonly string _statement;
    private readonly Plan _plan;
    private readonly Frame _frame;
    private readonly Operator _root;

    private QueryRun(string statement, Plan plan, Frame frame)
    {
        _statement = statement;
        _plan = plan;
        _frame = frame;
        _root = OperatorFactory.Build(plan.Root, frame);
    }

    public static CypherResult Start(
        string statement,
        QueryStatement query,
        Plan plan,
        IReadOnlyDictionary<string, object?>? parameters,
        IGraphTransaction transaction,
        CypherOptions options,
        CancellationToken cancellation)
    {
        if (query.Mode == ExplainMode.Explain)
        {
            return PlanText.Describe(statement, plan, null, new CypherCounters());
        }

        var frame = new Frame(plan, transaction, ParameterValues.Bind(plan, parameters), options, cancellation)
        {
            Profile = query.Mode == ExplainMode.Profile ? new Dictionary<Step, long>(ReferenceEqualityComparer.Instance) : null,
        };
        var run = new QueryRun(statement, plan, frame);
        run._root.Open(frame);
        if (query.Mode == ExplainMode.Profile)
        {
            _ = run.Rows().Count();
            return PlanText.Describe(statement, plan, frame.Profile, frame.Counters);
        }

        var rows = plan.Writes || plan.Keys.Count == 0 ? [.. run.Rows()] : run.Rows();
        return new CypherResult(plan.Keys, rows, frame.Counters);
    }

    private IEnumerable<object?[]> Rows()
    {
        while (Guard.Run(_statement, Next) is { } row)
        {
            yield return row;
        }
    }

    private object?[]? Next()
    {
        if (!_root.Next(_frame))
        {
            return null;
        }

        _frame.Tick();
        _frame.Budget?.Row();
        var row = new object?[_plan.Columns.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = PlainValues.From(_frame, _frame.Slots[_plan.Columns[i]]);
        }

        return row;
    }
}
