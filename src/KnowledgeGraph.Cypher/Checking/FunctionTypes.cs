using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary>The types that functions take and give, where the text can tell.</summary>
internal static class FunctionTypes
{
    private static readonly Dictionary<string, TypeKind[]> Takes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["type"] = [TypeKind.Relationship],
        ["labels"] = [TypeKind.Node],
        ["size"] = [TypeKind.List, TypeKind.String],
        ["length"] = [TypeKind.Path],
        ["nodes"] = [TypeKind.Path],
        ["relationships"] = [TypeKind.Path],
        ["properties"] = [TypeKind.Map, TypeKind.Node, TypeKind.Relationship],
        ["keys"] = [TypeKind.Map, TypeKind.Node, TypeKind.Relationship],
        ["startNode"] = [TypeKind.Relationship],
        ["endNode"] = [TypeKind.Relationship],
        ["id"] = [TypeKind.Node, TypeKind.Relationship],
        ["elementId"] = [TypeKind.Node, TypeKind.Relationship],
    };

    private static readonly Dictionary<string, StaticType> Gives = new(StringComparer.OrdinalIgnoreCase)
    {
        ["type"] = new(TypeKind.String),
        ["labels"] = new(TypeKind.List, TypeKind.String),
        ["keys"] = new(TypeKind.List, TypeKind.String),
        ["nodes"] = new(TypeKind.List, TypeKind.Node),
        ["relationships"] = new(TypeKind.List, TypeKind.Relationship),
        ["range"] = new(TypeKind.List, TypeKind.Integer),
        ["split"] = new(TypeKind.List, TypeKind.String),
        ["properties"] = new(TypeKind.Map),
        ["size"] = new(TypeKind.Integer),
        ["length"] = new(TypeKind.Integer),
        ["id"] = new(TypeKind.Integer),
        ["elementId"] = new(TypeKind.String),
        ["toString"] = new(TypeKind.String),
        ["toLower"] = new(TypeKind.String),
        ["toUpper"] = new(TypeKind.String),
        ["toInteger"] = new(TypeKind.Integer),
        ["toFloat"] = new(TypeKind.Float),
        ["toBoolean"] = new(TypeKind.Boolean),
        ["startNode"] = new(TypeKind.Node),
        ["endNode"] = new(TypeKind.Node),
        ["date"] = new(TypeKind.Temporal),
        ["datetime"] = new(TypeKind.Temporal),
        ["duration"] = new(TypeKind.Temporal),
    };

    public static StaticType Check(FunctionCall call, IReadOnlyList<StaticType> arguments)
    {
        var function = FunctionTable.Find(call.Name)
            ?? throw Fail.Syntax("UnknownFunction", call.At, $"There is no function '{call.Name}'.");
        if (arguments.Count < function.MinArguments || arguments.Count > function.MaxArguments)
        {
            throw Fail.Syntax("InvalidNumberOfArguments", call.At, $"{function.Name}() takes {Range(function)} arguments, but was given {arguments.Count}.");
        }

        if (Takes.TryGetValue(call.Name, out var allowed) && arguments[0].IsNot(allowed))
        {
            throw Fail.Syntax("InvalidArgumentType", call.Arguments[0].At, $"{function.Name}() needs a {string.Join(" or ", allowed)}, but this is a {arguments[0].Kind}.");
        }

        return Gives.TryGetValue(call.Name, out var given) ? given : StaticType.Unknown;
    }

    public static StaticType OfAggregate(AggregateKind kind) => new(kind switch
    {
        AggregateKind.Count or AggregateKind.CountRows => TypeKind.Integer,
        AggregateKind.Collect => TypeKind.List,
        AggregateKind.StDev or AggregateKind.StDevP => TypeKind.Float,
        _ => TypeKind.Unknown,
    });

    public static int ArgumentsOf(AggregateKind kind) =>
        kind is AggregateKind.PercentileCont or AggregateKind.PercentileDisc ? 2 : 1;

    /// <summary>Whether a function such as <c>rand()</c> is called anywhere in the expression.</summary>
    public static bool HasVolatile(Expression expression) =>
        (expression is FunctionCall call && FunctionTable.Find(call.Name)?.Volatile == true)
        || ExpressionTree.Children(expression).Any(HasVolatile);

    private static string Range(Function function) =>
        function.MinArguments == function.MaxArguments ? $"{function.MinArguments}" : $"{function.MinArguments} to {function.MaxArguments}";
}
