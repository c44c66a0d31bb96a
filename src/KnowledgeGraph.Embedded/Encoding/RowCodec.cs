using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Embedded.Cache;

namespace KnowledgeGraph.Embedded.Encoding;

/// <summary>
/// Rows as bytes. A node: the number of labels, their tokens, then the properties. Properties: their number, then key
/// token and value of each, ascending by key.
/// </summary>
internal static class RowCodec
{
    public static void WriteNode(ByteWriter into, NodeRow row)
    {
        into.Unsigned((ulong)row.Labels.Length);
        foreach (var label in row.Labels)
        {
            into.Unsigned((ulong)label);
        }

        WriteProperties(into, row.Entries);
    }

    /// <exception cref="InvalidDataException">The bytes are no node.</exception>
    public static NodeRow ReadNode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Node(bytes);
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("a node's row is cut short", error);
        }
    }

    private static NodeRow Node(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        var labels = new int[Bounded(reader.Count(), bytes)];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = reader.Count();
        }

        return new NodeRow(labels, bytes[^reader.Remaining..].ToArray());
    }

    public static void WriteProperties(ByteWriter into, ReadOnlySpan<PropertyEntry> entries)
    {
        into.Unsigned((ulong)entries.Length);
        foreach (ref readonly var entry in entries)
        {
            into.Unsigned((ulong)entry.Key);
            ValueCodec.Write(into, entry.Value);
        }
    }

    /// <exception cref="InvalidDataException">The bytes are no properties.</exception>
    public static PropertyEntry[] ReadProperties(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Properties(bytes);
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("a row's properties are cut short", error);
        }
    }

    private static PropertyEntry[] Properties(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        var entries = new PropertyEntry[Bounded(reader.Count(), bytes)];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new PropertyEntry(reader.Count(), ValueCodec.Read(ref reader));
        }

        return entries;
    }

    /// <summary>Properties in the order in which rows keep them.</summary>
    public static PropertyEntry[] Sorted(ReadOnlySpan<PropertyEntry> properties)
    {
        var entries = properties.ToArray();
        if (!IsSorted(entries))
        {
            Array.Sort(entries, static (left, right) => left.Key.CompareTo(right.Key));
        }

        return entries;
    }

    private static bool IsSorted(PropertyEntry[] entries)
    {
        for (var i = 1; i < entries.Length; i++)
        {
            if (entries[i - 1].Key > entries[i].Key)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Keeps a damaged number from reserving memory.</summary>
    private static int Bounded(int count, ReadOnlySpan<byte> bytes) =>
        count <= bytes.Length ? count : throw new InvalidDataException("a row says that it holds more than it can");
}
