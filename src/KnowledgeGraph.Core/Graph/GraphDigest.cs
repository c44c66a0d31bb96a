using System.Globalization;

namespace KnowledgeGraph.Core.Graph;

/// <summary>The digest of a graph: equal graphs, equal digests, on any store and any machine. <see cref="DigestTree"/> has its shape.</summary>
public static class GraphDigest
{
    /// <summary>64 hexadecimal digits.</summary>
    public static string Of(PropertyGraph graph) =>
        DigestTree.Of(graph.Nodes.Select(ElementHash.Of).Concat(graph.Edges.Select(ElementHash.Of)));

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
}
