using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Core.Graph;

/// <summary>SHA-256 of one node or relationship in its canonical form: equal elements, equal hashes.</summary>
/// <param name="A">The first 8 bytes, as a big-endian number.</param>
/// <param name="B">The second 8 bytes.</param>
/// <param name="C">The third 8 bytes.</param>
/// <param name="D">The last 8 bytes.</param>
public readonly record struct ElementHash(ulong A, ulong B, ulong C, ulong D) : IComparable<ElementHash>
{
    /// <summary>How many bytes a hash has.</summary>
    public const int Size = 32;

    /// <summary>The hash of a node.</summary>
    public static ElementHash Of(GraphNode node)
    {
        var line = new StringBuilder("N\u001F").Append(node.Id);
        foreach (var label in node.Labels.Order(StringComparer.Ordinal))
        {
            line.Append("\u001F:").Append(label);
        }

        return Of(line, node.Properties);
    }

    /// <summary>The hash of a relationship.</summary>
    public static ElementHash Of(GraphEdge edge)
    {
        var line = new StringBuilder("R\u001F").Append(edge.Id).Append('\u001F').Append(edge.Type)
            .Append('\u001F').Append(edge.From).Append('\u001F').Append(edge.To);
        return Of(line, edge.Properties);
    }

    /// <summary>Reads the 32 bytes of a hash.</summary>
    public static ElementHash Read(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt64BigEndian(bytes),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]));

    /// <summary>Writes the 32 bytes of the hash.</summary>
    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, A);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], B);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[16..], C);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[24..], D);
    }

    /// <inheritdoc/>
    public int CompareTo(ElementHash other) =>
        A != other.A ? A.CompareTo(other.A) : B != other.B ? B.CompareTo(other.B) : C != other.C ? C.CompareTo(other.C) : D.CompareTo(other.D);

    private static ElementHash Of(StringBuilder line, IReadOnlyDictionary<string, object> properties)
    {
        foreach (var (key, value) in properties.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            line.Append('\u001F').Append(key).Append('=').Append(GraphDigest.Canonical(value));
        }

        return Read(SHA256.HashData(Encoding.UTF8.GetBytes(line.Append('\n').ToString())));
    }
}
