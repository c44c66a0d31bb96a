using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Recognises aggregating calls.</summary>
internal static class AggregateCalls
{
    /// <summary>The aggregating functions as documented.</summary>
    public static readonly string[] Names = ["avg", "collect", "count", "max", "min", "percentileCont", "percentileDisc", "stDev", "stDevP", "sum"];

    /// <summary>The parts of an aggregating call, or null when the expression is none.</summary>
    public static Parts? Read(Expression expression) => expression switch
    {
        CountStar => new Parts(AggregateKind.CountRows, null, null, false),
        FunctionCall call when KindOf(call.Name) is { } kind => new Parts(
            kind,
            call.Arguments.Count > 0 ? call.Arguments[0] : null,
            call.Arguments.Count > 1 ? call.Arguments[1] : null,
            call.Distinct),
        _ => null,
    };

    /// <summary>Whether an aggregating call stands anywhere in the expression.</summary>
    public static bool In(Expression expression) => Read(expression) is not null || ExpressionTree.Children(expression).Any(In);

    public static AggregateKind? KindOf(string name) => name.ToUpperInvariant() switch
    {
        "COUNT" => AggregateKind.Count,
        "SUM" => AggregateKind.Sum,
        "AVG" => AggregateKind.Avg,
        "MIN" => AggregateKind.Min,
        "MAX" => AggregateKind.Max,
        "COLLECT" => AggregateKind.Collect,
        "STDEV" => AggregateKind.StDev,
        "STDEVP" => AggregateKind.StDevP,
        "PERCENTILECONT" => AggregateKind.PercentileCont,
        "PERCENTILEDISC" => AggregateKind.PercentileDisc,
        _ => null,
    };

    /// <summary>What an aggregating call consists of.</summary>
    internal sealed record Parts(AggregateKind Kind, Expression? Argument, Expression? Parameter, bool Distinct);
}
