using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning.Matching;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Running.Mutations;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>The patterns of <c>CREATE</c> and <c>MERGE</c>: what is bound is used, what is not is made.</summary>
internal sealed class CreationPlanner(PlanBuilder builder)
{
    private readonly List<Assignment> _early = [];
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);
    private readonly List<NodeCreation> _nodes = [];
    private readonly List<RelationshipCreation> _relationships = [];
    private readonly List<Assignment> _paths = [];

    /// <summary>What <c>CREATE</c> reads of the graph: to be computed for all rows before anything is made.</summary>
    public IReadOnlyList<Assignment> Early => _early;

    /// <summary>Plans patterns; new variables are added to <paramref name="scope"/>.</summary>
    /// <param name="patterns">The patterns.</param>
    /// <param name="scope">The variables that are bound.</param>
    /// <param name="reserved">Slots for variables that are made here but named elsewhere too (<c>MERGE</c>); null otherwise.</param>
    public Creation Plan(IReadOnlyList<PathPattern> patterns, Scope scope, Scope? reserved = null)
    {
        foreach (var pattern in patterns)
        {
            PlanPath(pattern, scope, reserved);
        }

        return new Creation([.. _nodes], [.. _relationships], [.. _paths]);
    }

    private void PlanPath(PathPattern pattern, Scope scope, Scope? reserved)
    {
        var nodes = pattern.Nodes.Select(n => Node(n, scope, reserved)).ToArray();
        var relationships = new int[pattern.Relationships.Count];
        for (var i = 0; i < relationships.Length; i++)
        {
            relationships[i] = Relationship(pattern.Relationships[i], nodes[i], nodes[i + 1], scope, reserved);
        }

        if (pattern.Variable is { } path)
        {
            _paths.Add(new Assignment(NewSlot(path, scope, reserved), new PathBuild(nodes[0], relationships)));
        }
    }

    private int Node(NodePattern node, Scope scope, Scope? reserved)
    {
        if (node.Variable is { } variable && scope.TryFind(variable.Name, out var bound))
        {
            return bound;
        }

        var properties = Properties(node.Properties, scope, isEarly: reserved is null);
        var slot = NewSlot(node.Variable, scope, reserved);
        _nodes.Add(new NodeCreation(slot, Labels(node.Labels, scope), properties));
        return slot;
    }

    private int Relationship(RelationshipPattern pattern, int left, int right, Scope scope, Scope? reserved)
    {
        var properties = Properties(pattern.Properties, scope, isEarly: reserved is null);
        var slot = NewSlot(pattern.Variable, scope, reserved);
        var type = pattern.Types is LabelName name ? builder.Token(TokenKind.Type, name.Name) : null;
        var computed = pattern.Types is LabelComputed { Any: false } names ? builder.Expressions.Compile(names.Names, scope) : null;
        if (type is null && computed is null)
        {
            throw Fail.Syntax("NoSingleRelationshipType", pattern.At, "A relationship that is made needs exactly one type.");
        }

        var (start, end) = pattern.Direction == PatternDirection.Left ? (right, left) : (left, right);
        _relationships.Add(new RelationshipCreation(slot, start, end, type, computed, properties, pattern.At));
        return slot;
    }

    private int NewSlot(Variable? variable, Scope scope, Scope? reserved)
    {
        if (variable is null)
        {
            return builder.NewSlot();
        }

        var slot = reserved is not null && reserved.TryFind(variable.Name, out var known) ? known : builder.NewSlot();
        scope.Set(variable.Name, slot);
        _made.Add(variable.Name);
        return slot;
    }

    private PropertySource? Properties(Expression? properties, Scope scope, bool isEarly) => properties switch
    {
        null => null,
        MapLiteral map => new PropertySource(
            [.. map.Keys.Select((k, i) => (Key: builder.Expressions.Key(k), Value: Value(map.Values[i], scope, isEarly))).GroupBy(e => e.Key).Select(g => g.Last())],
            null,
            map.At),
        _ => new PropertySource(null, Value(properties, scope, isEarly), properties.At),
    };

    private Evaluator Value(Expression value, Scope scope, bool isEarly)
    {
        var evaluator = builder.Expressions.Compile(value, scope);
        if (!isEarly || !GraphReads.In(value) || FreeVariables.Of(value).Overlaps(_made))
        {
            return evaluator;
        }

        var slot = builder.NewSlot();
        _early.Add(new Assignment(slot, evaluator));
        return new SlotRead(slot);
    }

    private LabelSource Labels(LabelExpression? labels, Scope scope) =>
        new LabelPlanner(builder).Plan(labels is null ? [] : LabelNames.Conjuncts(labels), scope);
}
