using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Embedded.Encoding;

/// <summary>The bytes between which the keys of an index lie that are sought; a little wider where keys were cut.</summary>
internal sealed class KeyRange
{
    private readonly ByteWriter _low = new();
    private readonly ByteWriter _high = new();

    /// <summary>The least key, itself included.</summary>
    public ReadOnlySpan<byte> Low => _low.Written;

    /// <summary>The greatest key, itself included.</summary>
    public ReadOnlySpan<byte> High => _high.Written;

    /// <summary>Finds the bounds; <c>false</c> when no value can be meant.</summary>
    public bool TrySet(ReadOnlySpan<Value> equal, ValueRange range)
    {
        _low.Clear();
        foreach (var value in equal)
        {
            if (!IndexKey.TryWrite(_low, value))
            {
                return false;
            }
        }

        _high.Clear();
        _high.Bytes(_low.Written);
        return range.IsOpen ? Bounded() : range.Prefix is { } prefix ? Prefixed(prefix) : Between(range.From, range.To);
    }

    private bool Bounded()
    {
        IndexKey.Bound(_low);
        IndexKey.Bound(_high);
        return true;
    }

    private bool Prefixed(string prefix)
    {
        foreach (var side in (ReadOnlySpan<ByteWriter>)[_low, _high])
        {
            side.Byte((byte)KeyTag.Text);
            OrderedBytes.Text(side, prefix);
        }

        _high.Byte((byte)KeyTag.Above);
        return Cut();
    }

    private bool Between(Value from, Value to)
    {
        var kind = IndexKey.TagOf((from.IsNull ? to : from).Kind);
        if (kind is null or KeyTag.Duration || (!to.IsNull && IndexKey.TagOf(to.Kind) != kind))
        {
            return false;
        }

        return TrySide(_low, from, kind.Value, 0) && TrySide(_high, to, kind.Value, 1) && Cut();
    }

    /// <summary>Lists compare item by item, null among them: all lists are given.</summary>
    private static bool TrySide(ByteWriter side, Value bound, KeyTag kind, int open)
    {
        if (!bound.IsNull && kind != KeyTag.List)
        {
            return TryBound(side, bound, kind, open);
        }

        side.Byte((byte)((int)kind + open));
        return true;
    }

    private static bool TryBound(ByteWriter side, Value bound, KeyTag kind, int open)
    {
        var start = side.Length;
        var has = IndexKey.TryWrite(side, bound);
        if (has && IndexKey.Compared(kind) is { } compared)
        {
            side.Cut(start + compared);
            if (open == 1)
            {
                side.Byte((byte)KeyTag.Above);
            }
        }

        return has;
    }

    private bool Cut()
    {
        if (_low.Length > IndexKey.Longest)
        {
            _low.Cut(IndexKey.Longest);
        }

        if (_high.Length > IndexKey.Longest)
        {
            _high.Cut(IndexKey.Longest);
            Span<byte> above = stackalloc byte[64];
            above.Fill((byte)KeyTag.Above);
            _high.Bytes(above);
        }

        return true;
    }
}
