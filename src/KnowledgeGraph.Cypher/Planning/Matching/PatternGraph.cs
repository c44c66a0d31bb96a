using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>The patterns of one <c>MATCH</c> as a graph of their own: nodes, relationships, and what must hold for them.</summary>
internal sealed class PatternGraph
{
    private readonly PlanBuilder _builder;
    private readonly Dictionary<string, GraphNode> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _new = new(StringComparer.Ordinal);

    /// <param name="builder">The planner.</param>
    /// <param name="outer">The variables that have values; those of the pattern are added.</param>
    public PatternGraph(PlanBuilder builder, Scope outer)
    {
        _builder = builder;
        Outer = outer;
        Known = outer.Copy();
        Scope = outer.Copy();
        Bound = new HashSet<string>(outer.Names, StringComparer.Ordinal);
    }

    /// <summary>The scope that the clause leaves behind.</summary>
    public Scope Outer { get; }

    /// <summary>The variables that had values before the clause.</summary>
    public Scope Known { get; }

    /// <summary>All variables, made-up ones too.</summary>
    public Scope Scope { get; }

    /// <summary>The variables that have values by now.</summary>
    public HashSet<string> Bound { get; }

    public List<GraphRelationship> Relationships { get; } = [];

    public List<GraphPath> Paths { get; } = [];

    /// <summary>The lists that a quantified path gives, by the name of the pattern's relationship.</summary>
    public List<(string Owner, string Name)> Groups { get; } = [];

    public List<Condition> Conditions { get; } = [];

    public IEnumerable<GraphNode> Nodes => _nodes.Values;

    public void Add(PathPattern pattern)
    {
        var nodes = pattern.Nodes.Select(Node).ToList();
        if (nodes is [var alone] && Known.Has(alone.Name))
        {
            AddCondition(new IsNullTest(pattern.Nodes[0].Variable!, true) { At = pattern.At });
        }

        var relationships = new List<GraphRelationship>();
        var isShortest = pattern.Shortest != ShortestKind.NotShortest;
        var pathSlot = pattern.Variable is null ? -1 : NewSlot(pattern.Variable.Name);
        for (var i = 0; i < pattern.Relationships.Count; i++)
        {
            var relationship = Relationship(pattern.Relationships[i], nodes[i], nodes[i + 1], pattern.Shortest);
            relationship.IsUsed |= pathSlot >= 0;
            relationships.Add(isShortest ? relationship with { PathSlot = pathSlot, PathName = pattern.Variable?.Name } : relationship);
        }

        Relationships.AddRange(relationships);
        if (pathSlot >= 0 && !isShortest)
        {
            Paths.Add(new GraphPath(pattern.Variable!.Name, pathSlot, nodes[0], relationships));
        }
    }

    /// <summary>Adds the parts of a <c>WHERE</c>.</summary>
    public void AddWhere(Expression where)
    {
        if (where is Binary { Operator: BinaryOperator.And } both)
        {
            AddWhere(both.Left);
            AddWhere(both.Right);
            return;
        }

        AddCondition(where);
    }

    private void AddCondition(Expression expression)
    {
        var needs = FreeVariables.Of(expression);
        Conditions.Add(new Condition(expression, needs, scope => _builder.Expressions.Compile(expression, scope), expression.At));
    }

    private GraphNode Node(NodePattern pattern)
    {
        var name = pattern.Variable?.Name ?? MakeUpName();
        if (!_nodes.TryGetValue(name, out var node))
        {
            node = new GraphNode(name, Scope.TryFind(name, out var bound) ? bound : NewSlot(name));
            _nodes.Add(name, node);
        }

        var variable = pattern.Variable ?? new Variable(name) { At = pattern.At };
        foreach (var labels in pattern.Labels is null ? [] : LabelNames.Conjuncts(pattern.Labels))
        {
            AddCondition(new LabelTest(variable, labels) { At = labels.At });
        }

        AddProperties(variable, pattern.Properties);
        if (pattern.Where is not null)
        {
            AddWhere(pattern.Where);
        }

        return node;
    }

    private GraphRelationship Relationship(RelationshipPattern pattern, GraphNode left, GraphNode right, ShortestKind shortest)
    {
        var name = pattern.Variable?.Name ?? MakeUpName();
        var isBound = Scope.TryFind(name, out var slot);
        slot = isBound ? slot : NewSlot(name);
        foreach (var group in pattern.Repeated is null ? [] : RepeatPlanner.Variables(pattern.Repeated.Pattern).Where(v => !Scope.Has(v)))
        {
            NewSlot(group);
            Groups.Add((name, group));
        }

        var variable = pattern.Variable ?? new Variable(name) { At = pattern.At };
        if (pattern.Length is null && shortest == ShortestKind.NotShortest)
        {
            AddProperties(variable, pattern.Properties);
            if (pattern.Where is not null)
            {
                AddWhere(pattern.Where);
            }
        }

        return new GraphRelationship(name, slot, left, right, pattern, isBound, shortest)
        {
            IsUsed = pattern.Variable is not null || pattern.Properties is not null || pattern.Where is not null,
        };
    }

    private void AddProperties(Variable variable, Expression? properties)
    {
        if (properties is MapLiteral map)
        {
            for (var i = 0; i < map.Keys.Count; i++)
            {
                var property = new PropertyAccess(variable, map.Keys[i]) { At = map.Values[i].At };
                AddCondition(new Binary(BinaryOperator.Equal, property, map.Values[i]) { At = map.Values[i].At });
            }
        }
        else if (properties is not null)
        {
            Conditions.Add(new Condition(null, FreeVariables.Of(variable), scope => AllEqual(variable, properties, scope), properties.At));
        }
    }

    private PropertiesMatch AllEqual(Variable variable, Expression properties, Scope scope) =>
        new(_builder.Expressions.Compile(variable, scope), _builder.Expressions.Compile(properties, scope));

    /// <summary>A name that no other pattern of the statement has: patterns inside conditions see those around them.</summary>
    private string MakeUpName() => " " + _builder.NewNumber().ToString(System.Globalization.CultureInfo.InvariantCulture);

    private int NewSlot(string name)
    {
        var slot = _builder.NewSlot();
        Scope.Set(name, slot);
        _new.Add(name);
        if (name[0] != ' ')
        {
            Outer.Set(name, slot);
        }

        return slot;
    }

    /// <summary>Whether all variables of this pattern that a condition needs have values.</summary>
    public bool IsReady(IEnumerable<string> needs) => needs.All(n => Bound.Contains(n) || !_new.Contains(n));
}
