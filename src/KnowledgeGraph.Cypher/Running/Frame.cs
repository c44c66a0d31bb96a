using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>
/// The state of one run: every variable of the statement has a slot of its own in one array, which all operators
/// share, so that a row costs no allocation. Operators that keep rows copy the slots they need.
/// </summary>
internal sealed class Frame
{
    /// <summary>From how many bytes on a single value is work that limits and cancellation must see.</summary>
    private const long Large = 1 << 16;

    private readonly int[] _tokens;
    private readonly Operators.Operator?[] _subplans;
    private readonly CancellationToken _cancellation;
    private int _ticks;

    public Frame(Planning.Plan plan, IGraphTransaction transaction, Value[] parameters, CypherOptions options, CancellationToken cancellation)
    {
        Plan = plan;
        Slots = new Value[plan.SlotCount];
        _tokens = new int[plan.Tokens.Count];
        Array.Fill(_tokens, Port.Token.Any);
        _subplans = new Operators.Operator?[plan.Subplans.Count];
        Reader = transaction.Reader;
        Writer = transaction.Writer;
        Parameters = parameters;
        Options = options;
        Now = options.Clock.GetUtcNow();
        Budget = options.Limits == CypherLimits.None ? null : new Budget(options.Limits, options.Clock);
        _cancellation = cancellation;
    }

    public Planning.Plan Plan { get; }

    public Value[] Slots { get; }

    public IGraphReader Reader { get; }

    public IGraphWriter? Writer { get; }

    public Value[] Parameters { get; }

    public CypherOptions Options { get; }

    /// <summary>The time at which the statement began: the same for all rows.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>What the statement may still use; null where it may use everything.</summary>
    public Budget? Budget { get; }

    public CypherCounters Counters { get; } = new();

    /// <summary>A list for the properties of what is being made, used again and again.</summary>
    public List<PropertyEntry> Properties { get; } = [];

    /// <summary>Nodes that the statement has deleted; null while there are none.</summary>
    public HashSet<long>? DeletedNodes { get; set; }

    /// <summary>Relationships that the statement has deleted; null while there are none.</summary>
    public HashSet<long>? DeletedRelationships { get; set; }

    /// <summary>Rows that each step made, when profiling.</summary>
    public Dictionary<Planning.Steps.Step, long>? Profile { get; set; }

    /// <summary>The graph's token of a name in the plan.</summary>
    public int Token(Planning.TokenName name)
    {
        var token = _tokens[name.Index];
        if (token >= 0 || (token == Port.Token.Unknown && !Plan.Writes))
        {
            return token;
        }

        return _tokens[name.Index] = Reader.FindToken(name.Kind, name.Name);
    }

    /// <summary>The graph's token of a name, made when it is new.</summary>
    public int MakeToken(Planning.TokenName name)
    {
        var token = _tokens[name.Index];
        return token >= 0 ? token : _tokens[name.Index] = Writer!.MakeToken(name.Kind, name.Name);
    }

    /// <summary>The operators of a subquery in an expression, started over.</summary>
    public Operators.Operator Subplan(int index)
    {
        var subplan = _subplans[index] ??= OperatorFactory.Build(Plan.Subplans[index], this);
        subplan.Open(this);
        return subplan;
    }

    /// <summary>To be called for each row of work: notices that the caller has given up.</summary>
    public void Tick()
    {
        if ((++_ticks & 1023) == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            Budget?.Check();
        }
    }

    /// <summary>To be called before one value is made whose size is the text's choice: notices what <see cref="Tick"/> does, and what does not fit.</summary>
    public void Demand(long bytes)
    {
        if (bytes >= Large)
        {
            _cancellation.ThrowIfCancellationRequested();
            Budget?.Demand(bytes);
            Budget?.Check();
        }
    }
}
