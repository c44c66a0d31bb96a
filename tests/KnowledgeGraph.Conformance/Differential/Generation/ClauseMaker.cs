namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>Clauses; what they bring is added to the scope.</summary>
internal sealed class ClauseMaker(Dice dice)
{
    private readonly ExpressionMaker _expressions = new(dice);

    /// <summary>Whether several relationships are asked for by a quantifier or by a star: both in one clause are not allowed.</summary>
    private bool _isQuantified;

    public Tree Read(Scope scope) => dice.Make(
        () => Match(scope),
        () => Match(scope),
        () => Match(scope),
        () => Optional(scope),
        () => Unwind(scope),
        () => With(scope),
        () => With(scope),
        () => Subquery(scope),
        () => dice.OneIn(2) ? Shortest(scope) : Quantified(scope));

    public Tree Write(Scope scope) => dice.Make(
        () => Create(scope),
        () => Merge(scope),
        () => Set(scope),
        () => Set(scope),
        () => Remove(scope),
        () => Delete(scope),
        () => Foreach(scope),
        () => scope.All.Count == 0 ? Create(scope) : new Tree("WITH * " + dice.Use("CALL {} writing")[..4] + " (" + string.Join(", ", scope.All.Select(v => v.Name)) + ") {{ CREATE (:Y {{v: {0}}}) }}", _expressions.Of(Sort.Integer, scope, 1)));

    public Tree Match(Scope scope)
    {
        dice.Use("MATCH");
        _isQuantified = dice.OneIn(3);
        var patterns = Enumerable.Range(0, dice.OneIn(4) ? 2 : 1).Select(_ => Pattern(scope)).ToArray();
        var pattern = string.Join(", ", patterns.Select((_, i) => "{" + i + "}"));
        return !dice.OneIn(5)
            ? new Tree("MATCH " + pattern, patterns)
            : new Tree($"MATCH {pattern} WHERE {{{patterns.Length}}}", [.. patterns, _expressions.Truth(scope)]);
    }

    private Tree Optional(Scope scope)
    {
        dice.Use("OPTIONAL MATCH");
        var pattern = Pattern(scope);
        return new Tree("OPTIONAL MATCH {0} WHERE {1}", pattern, _expressions.Truth(scope, 2));
    }

    private Tree Pattern(Scope scope)
    {
        var name = dice.OneIn(4) ? dice.Name("p") : null;
        var text = Node(scope);
        for (var i = dice.OneIn(2) ? 0 : 1 + dice.Next(2); i > 0; i--)
        {
            text += Relationship(scope) + Node(scope);
        }

        if (name is not null)
        {
            scope.Add(name, Sort.Path);
        }

        return Tree.Leaf(name is null ? text : name + " = " + text);
    }

    private string Node(Scope scope)
    {
        if (dice.OneIn(3) && scope.Of(Sort.Node) is { Count: > 0 } known)
        {
            return $"({dice.Pick(known)})";
        }

        var labels = dice.Pick("", "", "", "", "", "", "", ":A", ":B", ":A|B", ":A&B", ":!C");
        var properties = dice.Pick("", "", "", "", "", "", "", "", "", " {i: 1}", " {s: 'a'}", " WHERE true");
        if (dice.OneIn(5))
        {
            return $"({labels}{(properties.Contains("WHERE", StringComparison.Ordinal) ? "" : properties)})";
        }

        var name = dice.Name("n");
        scope.Add(name, Sort.Node);
        return $"({name}{labels}{properties.Replace("true", name + ".i > 0", StringComparison.Ordinal)})";
    }

    private string Relationship(Scope scope)
    {
        var types = dice.Pick("", "", ":R", ":R|S", ":R|T");
        var (left, right) = dice.Pick(("-", "->"), ("<-", "-"), ("-", "-"));
        switch (dice.Next(4))
        {
            case 0:
                return left + dice.Pick("", "[" + types + "]") + right;
            case 1 when !_isQuantified:
                dice.Use("variable length");
                return $"{left}[{types}{dice.Pick("*1..2", "*0..1", "*2", "*..2", "*0..2")}]{right}";
            case 1:
                dice.Use("quantified relationship");
                return $"{left}[{types}]{right}{dice.Pick("{1,2}", "{2}", "{0,1}", "{,2}")}";
            default:
                var name = dice.Name("r");
                scope.Add(name, Sort.Relationship);
                return $"{left}[{name}{(types.Length == 0 ? dice.Pick("", "", ":!R", ":!S&!T") : types)}{dice.Pick("", "", "", " {w: 1}", " WHERE " + name + ".w > 0")}]{right}";
        }
    }

    private Tree Unwind(Scope scope)
    {
        dice.Use("UNWIND");
        var list = _expressions.Of(Sort.Integers, scope, 2);
        var name = dice.Name("u");
        scope.Add(name, Sort.Integer);
        return new Tree($"UNWIND {{0}} AS {name}", list);
    }

    private Tree With(Scope scope)
    {
        dice.Use("WITH");
        var kept = scope.All.Where(v => v.Sort is Sort.Node or Sort.Relationship or Sort.Path && dice.OneIn(2)).Take(2).ToList();
        var sorts = Enumerable.Range(0, 1 + dice.Next(2)).Select(_ => dice.Pick(Sort.Integer, Sort.Text, Sort.Truth, Sort.Integers)).ToList();
        var parts = sorts.Select(s => _expressions.Of(s, scope, 2)).ToList();
        var names = sorts.Select(s => dice.Name("v")).ToList();
        var aggregate = dice.OneIn(3) ? Aggregate(scope) : null;
        scope.Clear();
        kept.ForEach(k => scope.Add(k.Name, k.Sort));
        sorts.Zip(names).ToList().ForEach(p => scope.Add(p.Second, p.First));
        var items = kept.Select(k => k.Name).Concat(names.Select((n, i) => $"{{{i}}} AS {n}")).ToList();
        if (aggregate is not null)
        {
            items.Add($"{{{parts.Count}}} AS a");
            parts.Add(aggregate);
            names.Add("a");
        }

        var text = (dice.OneIn(3) ? dice.Use("DISTINCT") + " " : "") + string.Join(", ", items);
        if (dice.OneIn(7))
        {
            parts.Add(_expressions.Truth(scope, 2));
            return new Tree($"WITH {text} WHERE {{{parts.Count - 1}}}", [.. parts]);
        }

        // Only values can be sorted wholly, so only without entities is a limit sure to keep the same rows.
        return kept.Count == 0 && dice.OneIn(2)
            ? new Tree($"WITH {text} {dice.Use("ORDER BY")} {string.Join(", ", names)} {(dice.OneIn(4) ? dice.Use("SKIP") + " 1 " : "")}{dice.Use("LIMIT")} {dice.Pick("2", "3")}", [.. parts])
            : new Tree("WITH " + text, [.. parts]);
    }

    public Tree Aggregate(Scope scope) => dice.OneIn(8)
        ? new Tree($"{dice.Use(dice.Pick("min", "max"))}({{0}})", _expressions.Of(Sort.Text, scope, 1))
        : Number(scope);

    /// <summary>An aggregate that gives a number.</summary>
    private Tree Number(Scope scope) => dice.Make(
        () => Tree.Leaf(dice.Use("count") + "(*)"),
        () => new Tree($"count({dice.Pick("", "DISTINCT ")}{{0}})", _expressions.Scalar(scope, 1)),
        () => new Tree($"{dice.Use(dice.Pick("sum", "min", "max"))}({dice.Pick("", "DISTINCT ")}{{0}})", _expressions.Of(Sort.Integer, scope, 1)),
        () => new Tree($"round({dice.Use("avg")}({dice.Pick("", "DISTINCT ")}{{0}}), 6)", _expressions.Of(Sort.Integer, scope, 1)),
        () => new Tree($"round({dice.Use(dice.Pick("stDev", "stDevP"))}({{0}}), 6)", _expressions.Of(Sort.Float, scope, 1)),
        () => new Tree($"{dice.Use(dice.Pick("percentileDisc", "percentileCont"))}({{0}}, {dice.Pick("0.5", "0.25", "1.0")})", _expressions.Of(Sort.Float, scope, 0)),
        () => Collected(scope));

    private Tree Collected(Scope scope)
    {
        return new Tree($"size({dice.Use("collect")}({dice.Pick("", "DISTINCT ")}{{0}}))", _expressions.Of(Sort.Integer, scope, 1));
    }

    private Tree Subquery(Scope scope)
    {
        dice.Use("CALL {}");
        var imported = scope.All.Where(_ => dice.OneIn(2)).ToList();
        var inner = new Scope();
        imported.ForEach(v => inner.Add(v.Name, v.Sort));
        var match = Match(inner);
        var name = dice.Name("c");
        var given = dice.OneIn(2) ? Number(inner) : _expressions.Of(Sort.Integer, inner, 2);
        scope.Add(name, Sort.Integer);
        return new Tree($"{dice.Pick("", "", dice.Use("OPTIONAL CALL")[..9])}CALL ({string.Join(", ", imported.Select(v => v.Name))}) {{{{ {{0}} RETURN {{1}} AS {name} }}}}", match, given);
    }

    private Tree Shortest(Scope scope)
    {
        dice.Use("shortestPath");
        var (a, b, p) = (dice.Name("n"), dice.Name("n"), dice.Name("p"));
        scope.Add(a, Sort.Node);
        scope.Add(b, Sort.Node);
        return Tree.Leaf($"MATCH ({a}:{dice.Pick("A", "B")}), ({b}) WHERE {a} <> {b} MATCH {p} = shortestPath(({a})-[{dice.Pick("", ":R", ":R|S")}*]{dice.Pick("->", "-")}({b}))");
    }

    private Tree Quantified(Scope scope)
    {
        dice.Use("quantified path");
        var (a, b, u, r, v) = (dice.Name("n"), dice.Name("n"), dice.Name("g"), dice.Name("g"), dice.Name("g"));
        var inner = new Scope();
        inner.Add(u, Sort.Node);
        inner.Add(v, Sort.Node);
        inner.Add(r, Sort.Relationship);
        var where = _expressions.Truth(inner, 1);
        scope.Add(a, Sort.Node);
        scope.Add(b, Sort.Node);
        var sizes = dice.Name("v");
        scope.Add(sizes, Sort.Integers);
        return new Tree($"MATCH ({a}{dice.Pick("", ":A")}) (({u})-[{r}{dice.Pick("", ":R")}]{dice.Pick("->", "->", "-")}({v}){dice.Pick("", " WHERE {0}")}){dice.Pick("{{1,2}}", "{{2}}", "{{0,1}}")} ({b}) WITH *, [x IN {u} + {v} | toInteger(x.id)] AS {sizes}", where);
    }

    private Tree Create(Scope scope)
    {
        dice.Use("CREATE");
        var values = new[] { _expressions.Of(Sort.Integer, scope, 1), _expressions.Of(Sort.Text, scope, 1) };
        var name = dice.Name("n");
        var text = dice.Make(
            () => new Tree($"CREATE ({name}:{dice.Pick("A", "D", "A:D")} {{{{i: {{0}}, s: {{1}}}}}})", values),
            () => new Tree($"CREATE ({name}:D {{{{i: {{0}}}}}})-[:{dice.Pick("R", "N")} {{{{s: {{1}}}}}}]->(:E)", values),
            () => scope.Of(Sort.Node) is { Count: > 0 } nodes
                ? new Tree($"CREATE ({dice.Pick(nodes)})-[:N {{{{w: {{0}}, s: {{1}}}}}}]->({name}:E)", values)
                : new Tree($"CREATE ({name} {{{{l: [{{0}}], s: {{1}}}}}})", values));
        scope.Add(name, Sort.Node);
        return text;
    }

    private Tree Merge(Scope scope)
    {
        dice.Use("MERGE");
        var name = dice.Name("n");
        var pattern = scope.Of(Sort.Node) is { Count: > 0 } nodes && dice.OneIn(2)
            ? $"({dice.Pick(nodes)})-[:{dice.Pick("R", "M")}]{dice.Pick("->", "-")}({name}:{dice.Pick("A", "F")})"
            : $"({name}:{dice.Pick("A", "B", "F")} {{{{{dice.Pick("i: 1", "s: 'a'", "i: 9")}}}}})";
        scope.Add(name, Sort.Node);
        return new Tree($"MERGE {pattern}{dice.Pick("", $" {dice.Use("ON CREATE")} SET {name}.m = 1", $" {dice.Use("ON MATCH")} SET {name}.m = 2", $" ON CREATE SET {name}:G ON MATCH SET {name}:H")}");
    }

    private Tree Set(Scope scope)
    {
        if (scope.Of(Sort.Node) is not { Count: > 0 } nodes)
        {
            return Create(scope);
        }

        dice.Use("SET");
        var node = dice.Pick(nodes);
        var only = new Scope();
        only.Add(node, Sort.Node);
        return dice.Make(
            () => new Tree($"SET {node}.{dice.Pick("s", "x")} = {{0}}", _expressions.Of(Sort.Text, new Scope(), 2)),
            () => new Tree($"SET {node}.z = {{0}}", _expressions.Of(dice.Pick(Sort.Integer, Sort.Float, Sort.Text), only, 1)),
            () => Tree.Leaf($"SET {node}:{dice.Pick("X", "A:X", "B")}"),
            () => Tree.Leaf($"SET {node} += {dice.Pick("{x: 1, s: null}", "{}", "{b: false, y: 'q'}")}"),
            () => Tree.Leaf($"SET {node} = {{id: {node}.id, q: 1}}"),
            () => scope.Of(Sort.Relationship) is { Count: > 0 } edges ? Tree.Leaf($"SET {dice.Pick(edges)}.z = {dice.Pick("1", "'t'", "null")}") : Tree.Leaf($"SET {node}.s = null"));
    }

    private Tree Remove(Scope scope)
    {
        if (scope.Of(Sort.Node) is not { Count: > 0 } nodes)
        {
            return Create(scope);
        }

        dice.Use("REMOVE");
        return Tree.Leaf($"REMOVE {dice.Pick(nodes)}{dice.Pick(".i", ".s", ":A", ":A:B", ".nope")}");
    }

    private Tree Delete(Scope scope)
    {
        var targets = scope.Of(Sort.Node).Concat(scope.Of(Sort.Relationship)).Concat(scope.Of(Sort.Path)).ToList();
        if (targets.Count == 0)
        {
            return Create(scope);
        }

        dice.Use("DELETE");
        var text = $"{dice.Pick("DETACH DELETE", "DETACH DELETE", "DELETE")} {dice.Pick(targets)}";
        scope.Clear();
        return Tree.Leaf(text + " WITH 1 AS one");
    }

    private Tree Foreach(Scope scope)
    {
        dice.Use("FOREACH");
        var list = _expressions.Of(Sort.Integers, scope, 1);
        var action = scope.Of(Sort.Node) is { Count: > 0 } nodes
            ? dice.Pick("CREATE (:Z {{{{v: x}}}})", $"SET {dice.Pick(nodes)}.seen = true", $"CREATE ({dice.Pick(nodes)})-[:Q {{{{v: x}}}}]->(:Z)", "MERGE (:Z {{{{v: coalesce(x, 0)}}}})")
            : "CREATE (:Z {{{{v: x}}}})";
        return new Tree($"FOREACH (x IN {{0}} | {action.Replace("{{{{", "{{", StringComparison.Ordinal).Replace("}}}}", "}}", StringComparison.Ordinal)})", list);
    }
}
