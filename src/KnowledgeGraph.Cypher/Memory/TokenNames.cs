using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Cypher.Memory;

/// <summary>Names and their numbers.</summary>
internal sealed class TokenNames
{
    private readonly Dictionary<string, int> _tokens = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public IReadOnlyList<string> Names => _names;

    public int Find(string name) => _tokens.TryGetValue(name, out var token) ? token : Token.Unknown;

    public int Make(string name)
    {
        if (!_tokens.TryGetValue(name, out var token))
        {
            token = _names.Count;
            _tokens.Add(name, token);
            _names.Add(name);
        }

        return token;
    }
}
