using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Embedded.Cache;

/// <summary>How many nodes have each label and how many relationships each type; the totals stand under <see cref="Total"/>.</summary>
internal sealed class Counters
{
    /// <summary>Stands in the file for "all of them".</summary>
    public const int Total = -1;

    /// <summary>By kind, then by token plus one.</summary>
    private readonly long[][] _counts = [new long[8], new long[8]];

    /// <summary>The same by whole sets of labels.</summary>
    public LabelSets LabelSets { get; private init; } = new();

    public long this[TokenKind kind, int token] => token == Token.Unknown ? 0 : Read(kind, token == Token.Any ? Total : token);

    /// <exception cref="InvalidDataException">There is no such thing to count.</exception>
    public void Set(TokenKind kind, int token, long count)
    {
        if (kind is not (TokenKind.Label or TokenKind.Type) || token is < Total or > 1 << 24)
        {
            throw new InvalidDataException("its counts make no sense");
        }

        Place(kind, token) = count;
    }

    public void Add(TokenKind kind, int token, int difference) => Place(kind, token) += difference;

    public Counters Copy()
    {
        var copy = new Counters { LabelSets = LabelSets.Copy() };
        for (var kind = 0; kind < _counts.Length; kind++)
        {
            copy._counts[kind] = (long[])_counts[kind].Clone();
        }

        return copy;
    }

    /// <summary>Those that differ from an earlier state.</summary>
    public IEnumerable<(TokenKind Kind, int Token, long Count)> Since(Counters earlier)
    {
        for (var kind = TokenKind.Label; kind <= TokenKind.Type; kind++)
        {
            for (var token = Total; token < _counts[(int)kind].Length - 1; token++)
            {
                if (Read(kind, token) != earlier.Read(kind, token))
                {
                    yield return (kind, token, Read(kind, token));
                }
            }
        }
    }

    private long Read(TokenKind kind, int token)
    {
        var counts = _counts[(int)kind];
        return token + 1 < counts.Length ? counts[token + 1] : 0;
    }

    private ref long Place(TokenKind kind, int token)
    {
        ref var counts = ref _counts[(int)kind];
        if (token + 1 >= counts.Length)
        {
            Array.Resize(ref counts, (token + 2) * 2);
        }

        return ref counts[token + 1];
    }
}
