namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>Well-typed expressions over the variables at a place.</summary>
internal sealed class ExpressionMaker(Dice dice)
{
    private static readonly string[] Words = ["", "a", "b", "ab", "Ba", " x ", "文心", "10", "1.5", "true", "aXbX"];

    private static readonly string[] Curves =
        ["sqrt", "exp", "sin", "cos", "tan", "atan", "degrees", "radians", "log", "log10", "asin", "acos", "cot", "haversin"];

    public Tree Of(Sort sort, Scope scope, int depth = 3) => sort switch
    {
        Sort.Integer => Integer(scope, depth),
        Sort.Float => Float(scope, depth),
        Sort.Text => Text(scope, depth),
        Sort.Truth => Truth(scope, depth),
        Sort.Date => Date(scope, depth),
        Sort.Moment => Moment(scope, depth),
        Sort.Duration => Duration(scope, depth),
        Sort.Integers => Integers(scope, depth),
        Sort.Texts => Texts(scope, depth),
        Sort.Map => Map(scope, depth),
        _ => Tree.Leaf(dice.Pick(scope.Of(sort))),
    };

    public Tree Scalar(Scope scope, int depth = 3) =>
        Of(dice.Pick(Sort.Integer, Sort.Integer, Sort.Float, Sort.Text, Sort.Text, Sort.Truth, Sort.Integers, Sort.Texts, Sort.Map, Sort.Duration), scope, depth);

    public Tree Truth(Scope scope, int depth = 3)
    {
        if (depth <= 0)
        {
            return dice.Make(() => Property(scope, "b", "true", "false"), () => Tree.Leaf(dice.Pick("true", "false", "null")), () => Variable(scope, Sort.Truth, "true"));
        }

        var d = depth - 1;
        return dice.Make(
            () => Infix(dice.Pick("AND", "OR", "XOR"), Truth(scope, d), Truth(scope, d)),
            () => new Tree($"({dice.Use("NOT")} {{0}})", Truth(scope, d)),
            () => Infix(dice.Pick("=", "<>", "<", "<=", ">", ">="), Integer(scope, d), dice.OneIn(3) ? Float(scope, d) : Integer(scope, d)),
            () => Infix(dice.Pick("=", "<>", "<", "<=", ">="), Text(scope, d), Text(scope, d)),
            () => Infix(dice.Pick("<=", ">="), Float(scope, d), Float(scope, d)),
            () => Infix(dice.Pick("STARTS WITH", "ENDS WITH", "CONTAINS"), Text(scope, d), Text(scope, d)),
            () => Infix("=~", Text(scope, d), Tree.Leaf(dice.Pick("'a.*'", "'[ab]+'", "'(?i)A.'", "'.*'"))),
            () => Infix("IN", Integer(scope, d), Integers(scope, d)),
            () => Infix("IN", Text(scope, d), Texts(scope, d)),
            () => new Tree($"({{0}} {dice.Use(dice.Pick("IS NULL", "IS NOT NULL"))})", Scalar(scope, d)),
            () => Infix(dice.Pick("=", "<", ">"), Date(scope, d), Date(scope, d)),
            () => Infix(dice.Pick("=", "<>", "<"), Integers(scope, d), Integers(scope, d)),
            () => Infix("=", Map(scope, d), Map(scope, d)),
            () => Quantified(scope, d),
            () => Call("isEmpty", Texts(scope, d)),
            () => Call("toBoolean", Text(scope, d)),
            () => new Tree("({0} < {1} <= {2})", Integer(scope, d), Integer(scope, d), Integer(scope, d)),
            () => Choice(Truth(scope, d), Truth(scope, d), Truth(scope, d)),
            () => new Tree($"({{0}} IS :: {dice.Use(dice.Pick("INTEGER", "STRING NOT NULL", "FLOAT", "LIST<INTEGER>"))})", Scalar(scope, d)),
            () => Pattern(scope, d),
            () => Labels(scope, d));
    }

    private Tree Integer(Scope scope, int depth)
    {
        if (depth <= 0)
        {
            return dice.Make(() => Property(scope, "i", "3", "null"), () => Property(scope, "id", "7"), () => Tree.Leaf(dice.Pick("0", "1", "2", "-3", "10", "null", "42")), () => Variable(scope, Sort.Integer, "5"));
        }

        var d = depth - 1;
        return dice.Make(
            () => Integer(scope, 0),
            () => Infix(dice.Pick("+", "-", "*"), Integer(scope, d), Integer(scope, d)),
            () => new Tree($"({{0}} {dice.Use(dice.Pick("/", "%"))} {dice.Pick("2", "3", "-4")})", Integer(scope, d)),
            () => new Tree("(-{0})", Integer(scope, d)),
            () => Call("abs", Integer(scope, d)),
            () => Call("sign", Integer(scope, d)),
            () => Call("size", dice.OneIn(2) ? Text(scope, d) : Integers(scope, d)),
            () => Call("toInteger", dice.OneIn(2) ? Text(scope, d) : Float(scope, d)),
            () => Call("coalesce", Integer(scope, d), Integer(scope, d)),
            () => Call(dice.Pick("head", "last"), Integers(scope, d)),
            () => new Tree($"{{0}}[{dice.Pick("0", "1", "-1", "5")}]", Integers(scope, d)),
            () => Choice(Truth(scope, d), Integer(scope, d), Integer(scope, d)),
            () => new Tree($"CASE {{0}} WHEN {{1}} THEN {{2}} ELSE {{3}} END", Integer(scope, d), Integer(scope, d), Integer(scope, d), Integer(scope, d)),
            () => new Tree($"{dice.Use("reduce")}(s = {{0}}, e IN {{1}} | s + coalesce(e, 0) * 2)", Integer(scope, d), Integers(scope, d)),
            () => new Tree($"{{0}}.{dice.Use(dice.Pick("year", "month", "day", "dayOfWeek", "week", "ordinalDay", "quarter"))}", Date(scope, d)),
            () => new Tree($"{{0}}.{dice.Use(dice.Pick("hour", "minute", "second"))}", Moment(scope, d)),
            () => new Tree($"{{0}}.{dice.Use(dice.Pick("months", "days", "seconds", "minutesOfHour"))}", Duration(scope, d)),
            () => Path("length", scope),
            () => Count(scope, d),
            () => new Tree("{0}.k", Map(scope, d)));
    }

    private Tree Float(Scope scope, int depth)
    {
        if (depth <= 0)
        {
            return dice.Make(() => Property(scope, "f", "0.5"), () => Tree.Leaf(dice.Pick("0.5", "1.5", "-2.25", "3.0", "null")), () => Variable(scope, Sort.Float, "2.5"));
        }

        var d = depth - 1;
        return dice.Make(
            () => Float(scope, 0),
            () => Infix(dice.Pick("+", "-", "*"), Float(scope, d), dice.OneIn(2) ? Float(scope, d) : Integer(scope, d)),
            () => Call(dice.Pick("floor", "ceil", "round"), Float(scope, d)),
            () => Call(dice.Pick("floor", "ceil"), Float(scope, d)),
            () => Call("round", Float(scope, d), Tree.Leaf(dice.Pick("1", "2"))),
            () => Call("abs", Float(scope, d)),
            () => Mathematics(scope, d),
            () => Mathematics(scope, d),
            () => Mathematics(scope, d),
            () => Mathematics(scope, d),
            () => Mathematics(scope, d),
            () => Mathematics(scope, d),
            () => Mathematics(scope, d),
            () => Mathematics(scope, d),
            () => new Tree($"round({dice.Use("atan2")}({{0}}, 2.0), 6)", Float(scope, d)),
            () => Call("toFloat", dice.OneIn(2) ? Text(scope, d) : Integer(scope, d)),
            () => new Tree($"({{0}} {dice.Use("^")} 2)", Integer(scope, d)),
            () => Call("coalesce", Float(scope, d), Float(scope, d)),
            () => Choice(Truth(scope, d), Float(scope, d), Float(scope, d)));
    }

    /// <summary>A function of the sort of which there are many; rounded, as their last digits are each machine's own.</summary>
    private Tree Mathematics(Scope scope, int depth)
    {
        var function = dice.Use(dice.Pick(Curves));
        return dice.OneIn(2)
            ? new Tree($"round({function}({dice.Pick("0.5", "0.25", "1.0", "0.75")}) * {{0}}, 6)", Float(scope, depth))
            : new Tree($"round({function}(0.5) + {{0}}, 6)", Float(scope, depth));
    }

    private Tree Text(Scope scope, int depth)
    {
        if (depth <= 0)
        {
            return dice.Make(() => Property(scope, "s", "'b'"), () => Tree.Leaf("'" + dice.Pick(Words) + "'"), () => Variable(scope, Sort.Text, "'v'"));
        }

        var d = depth - 1;
        return dice.Make(
            () => Text(scope, 0),
            () => Infix("+", Text(scope, d), Text(scope, d)),
            () => Infix("||", Text(scope, d), Text(scope, d)),
            () => Call(dice.Pick("toUpper", "toLower", "trim", "ltrim", "rtrim", "reverse", "btrim", "upper", "lower"), Text(scope, d)),
            () => new Tree($"{dice.Use("substring")}({{0}}, {dice.Pick("0", "1", "2")}{dice.Pick("", ", 1", ", 3")})", Text(scope, d)),
            () => new Tree($"{dice.Use(dice.Pick("left", "right"))}({{0}}, {dice.Pick("0", "1", "2")})", Text(scope, d)),
            () => Call("replace", Text(scope, d), Text(scope, d), Text(scope, d)),
            () => Call("toString", dice.Make(() => Integer(scope, d), () => Truth(scope, d), () => Date(scope, d), () => Float(scope, d), () => Moment(scope, d), () => Duration(scope, d))),
            () => new Tree("{0}[0]", Texts(scope, d)),
            () => Call("coalesce", Text(scope, d), Text(scope, d)),
            () => Choice(Truth(scope, d), Text(scope, d), Text(scope, d)),
            () => Call("nullIf", Text(scope, d), Text(scope, d)),
            () => scope.Of(Sort.Relationship) is { Count: > 0 } r ? Tree.Leaf($"{dice.Use("type")}({dice.Pick(r)})") : Text(scope, d),
            () => Call("valueType", Integer(scope, d)));
    }

    private Tree Date(Scope scope, int depth)
    {
        if (depth <= 0)
        {
            return dice.Make(() => Property(scope, "d", "date('2020-02-29')"), () => Tree.Leaf(dice.Use("date") + "('" + dice.Pick("2020-01-31", "2021-12-31", "1999-07-15", "2024-W10-2", "2023-100") + "')"));
        }

        var d = depth - 1;
        return dice.Make(
            () => Date(scope, 0),
            () => Infix(dice.Pick("+", "-"), Date(scope, d), Duration(scope, d)),
            () => new Tree($"{dice.Use("date.truncate")}('{dice.Pick("month", "year", "week", "quarter", "decade")}', coalesce({{0}}, date('2001-01-01')))", Date(scope, d)),
            () => new Tree("date({{date: coalesce({0}, date('2001-01-01')), day: 5}})", Date(scope, d)),
            () => Tree.Leaf($"date({{year: {dice.Pick("1984", "2000")}, month: {dice.Pick("1", "12")}, day: {dice.Pick("1", "28")}}})"));
    }

    private Tree Moment(Scope scope, int depth)
    {
        var made = dice.Pick(
            dice.Use("localdatetime") + "('2020-03-29T02:30:15')",
            dice.Use("datetime") + "('2021-10-31T02:30:00[Europe/Stockholm]')",
            dice.Use("datetime") + "('2020-06-15T10:00:00+02:00')",
            dice.Use("localtime") + "('23:59:59')",
            dice.Use("time") + "('12:00:00-05:00')");
        return depth > 0 && dice.OneIn(2) ? Infix(dice.Pick("+", "-"), Tree.Leaf(made), Duration(scope, depth - 1)) : Tree.Leaf(made);
    }

    private Tree Duration(Scope scope, int depth)
    {
        var leaf = Tree.Leaf(dice.Use("duration") + dice.Pick("('P1M2DT3H')", "('PT36H')", "({months: 1, days: -3})", "({hours: 5, seconds: 90})", "('P2W')", "('P1Y')"));
        return depth <= 0 ? leaf : dice.Make(
            () => leaf,
            () => Infix(dice.Pick("+", "-"), Duration(scope, depth - 1), Duration(scope, depth - 1)),
            () => new Tree($"({{0}} * {dice.Pick("2", "3", "-1")})", Duration(scope, depth - 1)),
            () => Call(dice.Pick("duration.between", "duration.inDays", "duration.inMonths", "duration.inSeconds"), Date(scope, depth - 1), Date(scope, depth - 1)));
    }

    private Tree Integers(Scope scope, int depth)
    {
        if (depth <= 0)
        {
            return dice.Make(() => Property(scope, "l", "[1, 2]"), () => Tree.Leaf(dice.Pick("[]", "[1]", "[3, 1, 2]", "[1, null]", "null")), () => Variable(scope, Sort.Integers, "[4, 5]"));
        }

        var d = depth - 1;
        return dice.Make(
            () => Integers(scope, 0),
            () => new Tree("[{0}, {1}]", Integer(scope, d), Integer(scope, d)),
            () => Infix("+", Integers(scope, d), dice.OneIn(2) ? Integers(scope, d) : new Tree("[{0}]", Integer(scope, d))),
            () => Call("tail", Integers(scope, d)),
            () => new Tree(dice.Use("reverse") + "([x IN {0} | x])", Integers(scope, d)),
            () => new Tree($"{{0}}[{dice.Pick("0..1", "1..", "..2", "-2..", "0..-1")}]", Integers(scope, d)),
            () => Tree.Leaf($"{dice.Use("range")}({dice.Pick("0", "3", "1")}, {dice.Pick("2", "0", "5")}{dice.Pick("", ", 2", ", -1")})"),
            () => new Tree($"[{dice.Use("x IN")} {{0}} WHERE x > {{1}} | x + {{2}}]", Integers(scope, d), Integer(scope, d), Integer(scope, d)),
            () => new Tree("[x IN {0} | {1}]", Integers(scope, d), Integer(scope.With("x", Sort.Integer), d)),
            () => Comprehension(scope, d));
    }

    private Tree Texts(Scope scope, int depth)
    {
        var d = depth - 1;
        return depth <= 0
            ? dice.Make(() => Tree.Leaf(dice.Pick("[]", "['a']", "['b', 'a', 'ab']", "['a', null]")), () => Variable(scope, Sort.Texts, "['q']"))
            : dice.Make(
                () => Texts(scope, 0),
                () => new Tree("[{0}, {1}]", Text(scope, d), Text(scope, d)),
                () => new Tree($"{dice.Use("split")}({{0}}, {dice.Pick("'X'", "','", "''")})", Text(scope, d)),
                () => new Tree("[x IN {0} WHERE x <> 'a' | toUpper(x)]", Texts(scope, d)),
                () => Infix("+", Texts(scope, d), Texts(scope, d)),
                () => scope.Of(Sort.Node) is { Count: > 0 } nodes ? Unordered(dice.Pick("keys", "labels"), dice.Pick(nodes)) : Texts(scope, 0));
    }

    private Tree Map(Scope scope, int depth)
    {
        var d = depth - 1;
        return depth <= 0
            ? Tree.Leaf(dice.Pick("{}", "{k: 1}", "{k: 1, m: 'a'}", "{k: null}"))
            : dice.Make(
                () => new Tree("{{k: {0}, m: {1}}}", Integer(scope, d), Text(scope, d)),
                () => scope.Of(Sort.Node) is { Count: > 0 } nodes ? new Tree(dice.Pick(nodes) + " {{.id, .s, k: {0}}}", Integer(scope, d)) : Map(scope, 0),
                () => scope.Of(Sort.Node) is { Count: > 0 } nodes ? Tree.Leaf($"{dice.Use("properties")}({dice.Pick(nodes)})") : Map(scope, 0));
    }

    private Tree Quantified(Scope scope, int depth) => new(
        $"{dice.Use(dice.Pick("all", "any", "none", "single"))}(x IN {{0}} WHERE {{1}})",
        Integers(scope, depth),
        Truth(scope.With("x", Sort.Integer), depth - 1));

    private Tree Choice(Tree condition, Tree then, Tree otherwise) => new(dice.Use("CASE") + " WHEN {0} THEN {1} ELSE {2} END", condition, then, otherwise);

    private Tree Pattern(Scope scope, int depth)
    {
        if (scope.Of(Sort.Node) is not { Count: > 0 } nodes)
        {
            return Truth(scope, depth);
        }

        var arrow = dice.Pick("-[:R]->", "<-[:S]-", "--", "-[:R|T]-");
        var target = dice.Pick("()", "(:A)", "(:B|C)", "({i: 3})");
        return dice.Make(
            () => Tree.Leaf($"{dice.Use("exists")}(({dice.Pick(nodes)}){arrow}{target})"),
            () => new Tree($"{dice.Use("EXISTS {}")[..^2]}{{{{ ({dice.Pick(nodes)}){arrow}(e:A) WHERE {{0}} }}}}", About("e", scope, depth - 1)));
    }

    private Tree Labels(Scope scope, int depth) => scope.Of(Sort.Node) is { Count: > 0 } nodes
        ? Tree.Leaf($"{dice.Pick(nodes)}:{dice.Pick("A", "B", "A&B", "A|C", "!A", "(A|B)&!C", "%")}")
        : Truth(scope, depth);

    /// <summary>A condition on a node that is more than a constant.</summary>
    private Tree About(string node, Scope scope, int depth) => new($"({node}.{dice.Pick("i", "id", "f")} {dice.Pick("<", ">=", "<>")} {{0}})", Integer(scope, depth));

    private Tree Count(Scope scope, int depth) => scope.Of(Sort.Node) is { Count: > 0 } nodes
        ? dice.Make(
            () => Tree.Leaf($"{dice.Use("COUNT {}")[..^2]}{{ ({dice.Pick(nodes)}){dice.Pick("-->", "<--", "--")}() }}"),
            () => new Tree($"COUNT {{{{ MATCH ({dice.Pick(nodes)})-->(e) WHERE {{0}} RETURN e }}}}", About("e", scope, depth - 1)),
            () => new Tree($"size({dice.Use("COLLECT {}")[..^2]}{{{{ MATCH ({dice.Pick(nodes)})-[r]-(e) RETURN {{0}} }}}})", Integer(scope.With("e", Sort.Node), depth - 1)))
        : Integer(scope, depth);

    private Tree Comprehension(Scope scope, int depth)
    {
        if (scope.Of(Sort.Node) is not { Count: > 0 } nodes)
        {
            return Integers(scope, depth);
        }

        dice.Use("pattern comprehension");
        return new Tree($"[x IN [size([({dice.Pick(nodes)}){dice.Pick("-->", "--", "<-[:R]-")}(e) WHERE {{0}} | {{1}}])] | x]", About("e", scope, depth - 1), Integer(scope.With("e", Sort.Node), depth - 1));
    }

    private Tree Path(string function, Scope scope) =>
        scope.Of(Sort.Path) is { Count: > 0 } paths ? Tree.Leaf($"{dice.Use(function)}({dice.Pick(paths)})") : Integer(scope, 0);

    private Tree Unordered(string function, string variable)
    {
        return Tree.Leaf($"[x IN [size({dice.Use(function)}({variable}))] | toString(x)]");
    }

    private Tree Property(Scope scope, string key, params string[] otherwise)
    {
        var owners = scope.Of(Sort.Node);
        return owners.Count > 0 ? Tree.Leaf(dice.Pick(owners) + "." + key) : Tree.Leaf(dice.Pick(otherwise));
    }

    private Tree Variable(Scope scope, Sort sort, string otherwise) =>
        scope.Of(sort) is { Count: > 0 } names ? Tree.Leaf(dice.Pick(names)) : Tree.Leaf(otherwise);

    private Tree Infix(string operation, Tree left, Tree right) => new($"({{0}} {dice.Use(operation)} {{1}})", left, right);

    private Tree Call(string function, params Tree[] arguments) =>
        new($"{dice.Use(function)}({string.Join(", ", arguments.Select((_, i) => "{" + i + "}"))})", arguments);
}
