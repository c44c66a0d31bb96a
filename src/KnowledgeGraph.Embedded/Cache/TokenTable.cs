using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Embedded.Cache;

/// <summary>All names of one version of the graph; immutable once published.</summary>
internal sealed class TokenTable
{
    private readonly List<string>[] _names = [[], [], []];
    private readonly Dictionary<string, int>[] _tokens = [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];

    public int Find(TokenKind kind, string name) => _tokens[(int)kind].GetValueOrDefault(name, Token.Unknown);

    /// <exception cref="InvalidDataException">A row has a token that was never given.</exception>
    public string Name(TokenKind kind, int token)
    {
        var names = _names[(int)kind];
        return (uint)token < (uint)names.Count ? names[token] : throw new InvalidDataException("a row has a name that is not known");
    }

    public IReadOnlyList<string> Names(TokenKind kind) => _names[(int)kind];

    /// <summary>The names of tokens, in their order.</summary>
    public string[] Names(TokenKind kind, int[] tokens)
    {
        var names = new string[tokens.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Name(kind, tokens[i]);
        }

        return names;
    }

    /// <summary>Adds a name and gives its token: one more than the last.</summary>
    public int Add(TokenKind kind, string name)
    {
        var token = _names[(int)kind].Count;
        _names[(int)kind].Add(name);
        _tokens[(int)kind].Add(name, token);
        return token;
    }

    public TokenTable Copy()
    {
        var copy = new TokenTable();
        for (var kind = TokenKind.Label; kind <= TokenKind.Key; kind++)
        {
            foreach (var name in _names[(int)kind])
            {
                copy.Add(kind, name);
            }
        }

        return copy;
    }
}
