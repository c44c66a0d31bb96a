using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Embedded.Encoding;

namespace KnowledgeGraph.Embedded.Cache;

/// <summary>The properties of one element as they were read, decoded when they are first asked for.</summary>
/// <remarks>Immutable to its users, and shared by threads: the decoded array is published whole.</remarks>
internal abstract class PropertyRow
{
    private const int Overhead = 120;
    private const int DecodedFactor = 3;

    private byte[]? _encoded;
    private PropertyEntry[]? _entries;

    protected PropertyRow(byte[] encoded)
    {
        _encoded = encoded;
        Weight = Overhead + (encoded.Length * DecodedFactor);
    }

    /// <param name="entries">Ascending by key.</param>
    protected PropertyRow(PropertyEntry[] entries)
    {
        _entries = entries;
        Weight = Overhead + (entries.Length * 100);
    }

    /// <summary>Roughly the bytes it takes in memory.</summary>
    public int Weight { get; }

    /// <summary>The properties, ascending by key.</summary>
    public PropertyEntry[] Entries => Volatile.Read(ref _entries) ?? Decode();

    /// <summary>One property, or null.</summary>
    public Value Get(int key)
    {
        foreach (ref readonly var entry in Entries.AsSpan())
        {
            if (entry.Key >= key)
            {
                return entry.Key == key ? entry.Value : Value.Null;
            }
        }

        return Value.Null;
    }

    /// <summary>The properties with one set, or removed where the value is null.</summary>
    public PropertyEntry[] With(int key, Value value)
    {
        var entries = Entries;
        var at = Array.FindIndex(entries, e => e.Key >= key);
        at = at < 0 ? entries.Length : at;
        var isThere = at < entries.Length && entries[at].Key == key;
        var after = entries[(isThere ? at + 1 : at)..];
        return value.IsNull ? [.. entries[..at], .. after] : [.. entries[..at], new PropertyEntry(key, value), .. after];
    }

    private PropertyEntry[] Decode()
    {
        if (Volatile.Read(ref _encoded) is { } encoded)
        {
            Volatile.Write(ref _entries, RowCodec.ReadProperties(encoded));
            Volatile.Write(ref _encoded, null);
        }

        return Volatile.Read(ref _entries)!;
    }
}
