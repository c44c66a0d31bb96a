using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Core.Graph;

/// <summary>SHA-256 over the canonical form of a graph: equal graphs, equal digests, on any store and any machine.</summary>
public static class GraphDigest
{
    /// <summary>64 hexadecimal digits.</summary>
    public static string Of(PropertyGraph graph)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new StringBuilder();
        foreach (var node in graph.Nodes.OrderBy(n => n.Id, StringComparer.Ordinal))
        {
            line.Clear().Append("N\u001F").Append(node.Id);
            foreach (var label in node.Labels.Order(StringComparer.Ordinal))
            {
                line.Append("\u001F:").Append(label);
            }

            Append(hash, line, node.Properties);
        }

        foreach (var edge in graph.Edges.OrderBy(e => e.Id, StringComparer.Ordinal))
        {
            line.Clear().Append("R\u001F").Append(edge.Id).Append('\u001F').Append(edge.Type)
                .Append('\u001F').Append(edge.From).Append('\u001F').Append(edge.To);
            Append(hash, line, edge.Properties);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>One value in its canonical written form, its type told apart.</summary>
    public static string Canonical(object value) => value switch
    {
        string text => "s" + text,
        bool flag => flag ? "b1" : "b0",
        long number => "i" + number.ToString(CultureInfo.InvariantCulture),
        int number => "i" + number.ToString(CultureInfo.InvariantCulture),
        double number => "f" + number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly day => "d" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<object?> list => "[" + string.Join('\u001E', list.Select(v => Canonical(v!))) + "]",
        _ => throw new ArgumentException($"A property cannot hold a {value.GetType().Name}.", nameof(value)),
    };

    private static void Append(IncrementalHash hash, StringBuilder line, IReadOnlyDictionary<string, object> properties)
    {
        foreach (var (key, value) in properties.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            line.Append('\u001F').Append(key).Append('=').Append(Canonical(value));
        }

        hash.AppendData(Encoding.UTF8.GetBytes(line.Append('\n').ToString()));
    }
}
