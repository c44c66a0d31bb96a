using System.Collections.Immutable;
using System.Reflection;

namespace KnowledgeGraph.Query.Named;

/// <summary>The named queries that ship with the library.</summary>
public static class NamedQueries
{
    private const string Folder = "queries/";
    private static readonly Lazy<ImmutableSortedDictionary<string, NamedQuery>> Shipped = new(Load);

    /// <summary>All of them, in ordinal order of name.</summary>
    public static IReadOnlyList<NamedQuery> All => [.. Shipped.Value.Values];

    /// <summary>The query of a name, or <c>null</c>.</summary>
    public static NamedQuery? Find(string name) => Shipped.Value.GetValueOrDefault(name);

    /// <summary>The query of a name.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message lists the names there are.</exception>
    public static NamedQuery Get(string name) =>
        Find(name) ?? throw new KeyNotFoundException($"There is no query named {name}. There are: {string.Join(", ", Shipped.Value.Keys)}.");

    private static ImmutableSortedDictionary<string, NamedQuery> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var queries = ImmutableSortedDictionary.CreateBuilder<string, NamedQuery>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var name = resource[Folder.Length..^".cypher".Length];
            queries[name] = NamedQueryReader.Read(name, reader.ReadToEnd());
        }

        return queries.ToImmutable();
    }
}
