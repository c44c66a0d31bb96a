namespace KnowledgeGraph.Cypher.Values;

/// <summary>An immutable map with string keys, which keeps the order in which keys were written.</summary>
public sealed class MapValue
{
    private const int LinearLimit = 8;

    private readonly Dictionary<string, int>? _index;

    /// <summary>Takes ownership of both arrays; a key given twice keeps its last value.</summary>
    public MapValue(string[] keys, Value[] values)
    {
        Keys = keys;
        Values = values;
        Depth = Nesting.Around(values);
        if (keys.Length > LinearLimit)
        {
            _index = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
            for (var i = 0; i < keys.Length; i++)
            {
                _index[keys[i]] = i;
            }
        }
    }

    /// <summary>The map without keys.</summary>
    public static MapValue Empty { get; } = new([], []);

    /// <summary>The keys, in the order written.</summary>
    public string[] Keys { get; }

    /// <summary>The values, parallel to <see cref="Keys"/>.</summary>
    public Value[] Values { get; }

    /// <summary>How deep lists and maps lie in it: 1 where there are none.</summary>
    internal int Depth { get; }

    /// <summary>The number of keys.</summary>
    public int Count => Keys.Length;

    /// <summary>The value of <paramref name="key"/>, or <c>null</c> when the map has no such key.</summary>
    public Value Get(string key)
    {
        var at = IndexOf(key);
        return at < 0 ? Value.Null : Values[at];
    }

    /// <summary>Where <paramref name="key"/> stands, or -1.</summary>
    public int IndexOf(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out var at) ? at : -1;
        }

        for (var i = Keys.Length - 1; i >= 0; i--)
        {
            if (string.Equals(Keys[i], key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
