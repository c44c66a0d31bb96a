using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary>The variables that can be named at a place, and what is known of them.</summary>
internal sealed class CheckScope
{
    private readonly Dictionary<string, StaticType> _types;

    public CheckScope() => _types = new Dictionary<string, StaticType>(StringComparer.Ordinal);

    private CheckScope(CheckScope other) => _types = new Dictionary<string, StaticType>(other._types, StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => _types.Keys;

    public CheckScope Copy() => new(this);

    public bool Has(string name) => _types.ContainsKey(name);

    public bool TryFind(string name, out StaticType type)
    {
        var isThere = _types.TryGetValue(name, out var known);
        type = known ?? StaticType.Unknown;
        return isThere;
    }

    public void Set(string name, StaticType type) => _types[name] = type;

    public StaticType Demand(Variable variable) => _types.TryGetValue(variable.Name, out var type)
        ? type
        : throw Fail.Syntax("UndefinedVariable", variable.At, $"The variable '{variable.Name}' is not defined here.");

    /// <summary>Adds a variable that must be new.</summary>
    public void Add(Variable variable, StaticType type)
    {
        if (!_types.TryAdd(variable.Name, type))
        {
            throw Fail.Syntax("VariableAlreadyBound", variable.At, $"The variable '{variable.Name}' is defined already.");
        }
    }

    public CheckScope With(Variable variable, StaticType type)
    {
        var inner = Copy();
        inner.Set(variable.Name, type);
        return inner;
    }
}
