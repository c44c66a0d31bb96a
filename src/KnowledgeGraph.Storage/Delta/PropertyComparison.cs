namespace KnowledgeGraph.Storage.Delta;

/// <summary>Sameness of properties: same keys, same types, same content. The whole number 1 and the real number 1 are two values.</summary>
internal static class PropertyComparison
{
    public static bool Same(IReadOnlyDictionary<string, object> left, IReadOnlyDictionary<string, object> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var (key, value) in left)
        {
            if (!right.TryGetValue(key, out var other) || !SameValue(value, other))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameValue(object? left, object? right) => (left, right) switch
    {
        (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
        (IEnumerable<object?> a, IEnumerable<object?> b) => a.SequenceEqual(b, SameItems.Instance),
        (int a, long b) => a == b,
        (long a, int b) => a == b,
        _ => Equals(left, right),
    };

    private sealed class SameItems : IEqualityComparer<object?>
    {
        public static SameItems Instance { get; } = new();

        bool IEqualityComparer<object?>.Equals(object? left, object? right) => SameValue(left, right);

        int IEqualityComparer<object?>.GetHashCode(object? value) => throw new NotSupportedException();
    }
}
