using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>What the parts of the planner share while one statement is planned.</summary>
internal sealed class PlanBuilder
{
    private readonly List<TokenName> _tokens = [];
    private readonly Dictionary<string, TokenName>[] _tokenIndex = [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];
    private readonly List<string> _parameters = [];
    private readonly List<Step> _subplans = [];
    private int _numbers;

    public PlanBuilder(IGraphReader graph, ProcedureTable procedures)
    {
        Graph = graph;
        Procedures = procedures;
        Expressions = new ExpressionCompiler(this);
        Matches = new MatchPlanner(this);
        Queries = new QueryPlanner(this);
    }

    public IGraphReader Graph { get; }

    public ProcedureTable Procedures { get; }

    public ExpressionCompiler Expressions { get; }

    public MatchPlanner Matches { get; }

    public QueryPlanner Queries { get; }

    public int SlotCount { get; private set; }

    public IReadOnlyList<TokenName> Tokens => _tokens;

    public IReadOnlyList<string> Parameters => _parameters;

    public IReadOnlyList<Step> Subplans => _subplans;

    public bool Writes { get; set; }

    public int NewSlot() => SlotCount++;

    /// <summary>A number that was not given before.</summary>
    public int NewNumber() => _numbers++;

    public TokenName Token(TokenKind kind, string name)
    {
        if (!_tokenIndex[(int)kind].TryGetValue(name, out var token))
        {
            token = new TokenName(_tokens.Count, kind, name);
            _tokens.Add(token);
            _tokenIndex[(int)kind].Add(name, token);
        }

        return token;
    }

    public int Parameter(string name)
    {
        var index = _parameters.IndexOf(name);
        if (index < 0)
        {
            index = _parameters.Count;
            _parameters.Add(name);
        }

        return index;
    }

    public int Subplan(Step step)
    {
        _subplans.Add(step);
        return _subplans.Count - 1;
    }
}
