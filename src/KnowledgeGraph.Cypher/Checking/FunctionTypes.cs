using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary>The types that functions take and give, where the text can tell.</summary>
internal static class FunctionTypes
{
    private static readonly TypeKind[] Number = [TypeKind.Integer, TypeKind.Float];
    private static readonly TypeKind[] Whole = [TypeKind.Integer];
    private static readonly TypeKind[] Text = [TypeKind.String];
    private static readonly TypeKind[] Items = [TypeKind.List];

    /// <summary>Each argument in turn; those behind the last are not looked at. As a Neo4j server takes them.</summary>
    private static readonly Dictionary<string, TypeKind[][]> Takes = Table<TypeKind[][]>(
        ("abs acos asin atan ceil cos cot degrees exp floor haversin isNaN log log10 radians sign sin sqrt tan", [Number]),
        ("atan2", [Number, Number]),
        ("round", [Number, Number, Text]),
        ("btrim char_length character_length lower ltrim normalize rtrim toLower toUpper trim upper", [Text, Text]),
        ("replace", [Text, Text, Text]),
        ("left right substring", [Text, Whole, Whole]),
        ("head last tail toBooleanList toFloatList toIntegerList toStringList", [Items]),
        ("range", [Whole, Whole, Whole]),
        ("reverse size", [[TypeKind.List, TypeKind.String]]),
        ("isEmpty", [[TypeKind.List, TypeKind.String, TypeKind.Map, TypeKind.Node, TypeKind.Relationship]]),
        ("split date.truncate datetime.truncate localdatetime.truncate localtime.truncate time.truncate", [Text]),
        ("type startNode endNode", [[TypeKind.Relationship]]),
        ("labels", [[TypeKind.Node]]),
        ("length nodes relationships", [[TypeKind.Path]]),
        ("properties keys", [[TypeKind.Map, TypeKind.Node, TypeKind.Relationship]]),
        ("id elementId", [[TypeKind.Node, TypeKind.Relationship]]));

    private static readonly Dictionary<string, StaticType> Gives = Table<StaticType>(
        ("acos asin atan atan2 ceil cos cot degrees e exp floor haversin log log10 pi radians rand round sin sqrt tan toFloat", new StaticType(TypeKind.Float)),
        ("char_length character_length id length sign size timestamp toInteger", new StaticType(TypeKind.Integer)),
        ("btrim elementId left lower ltrim normalize randomUUID replace right rtrim substring toLower toString toUpper type upper valueType", new StaticType(TypeKind.String)),
        ("isEmpty isNaN toBoolean", new StaticType(TypeKind.Boolean)),
        ("keys labels split toStringList", new StaticType(TypeKind.List, TypeKind.String)),
        ("range toIntegerList", new StaticType(TypeKind.List, TypeKind.Integer)),
        ("tail toBooleanList toFloatList", new StaticType(TypeKind.List)),
        ("nodes", new StaticType(TypeKind.List, TypeKind.Node)),
        ("relationships", new StaticType(TypeKind.List, TypeKind.Relationship)),
        ("properties", new StaticType(TypeKind.Map)),
        ("startNode endNode", new StaticType(TypeKind.Node)),
        ("date datetime duration localdatetime localtime time", new StaticType(TypeKind.Temporal)));

    public static StaticType Check(FunctionCall call, IReadOnlyList<StaticType> arguments)
    {
        var function = FunctionTable.Find(call.Name)
            ?? throw ForeignFunctions.Unknown(call);
        if (arguments.Count < function.MinArguments || arguments.Count > function.MaxArguments)
        {
            throw Fail.Syntax("InvalidNumberOfArguments", call.At, $"{function.Name}() takes {Range(function)} arguments, but was given {arguments.Count}.");
        }

        CheckTypes(call, function, arguments);
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

    private static void CheckTypes(FunctionCall call, Function function, IReadOnlyList<StaticType> arguments)
    {
        if (!Takes.TryGetValue(call.Name, out var takes))
        {
            return;
        }

        for (var i = 0; i < Math.Min(takes.Length, arguments.Count); i++)
        {
            if (arguments[i].IsNot(takes[i]))
            {
                throw Fail.Syntax("InvalidArgumentType", call.Arguments[i].At, $"{function.Name}() needs a {string.Join(" or ", takes[i])} here, but this is a {arguments[i].Kind}.");
            }
        }
    }

    private static Dictionary<string, T> Table<T>(params ReadOnlySpan<(string Names, T Types)> rows)
        where T : class
    {
        var table = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var (names, types) in rows)
        {
            foreach (var name in names.Split(' '))
            {
                table.Add(name, types);
            }
        }

        return table;
    }

    private static string Range(Function function) =>
        function.MinArguments == function.MaxArguments ? $"{function.MinArguments}" : $"{function.MinArguments} to {function.MaxArguments}";
}
