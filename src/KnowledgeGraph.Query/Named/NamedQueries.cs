using System.Text;

namespace KnowledgeGraph.Query.Named;

/// <summary>The named queries by name.</summary>
public sealed class NamedQueries
{
    private const string Prefix = "queries/";

    private static readonly Lazy<NamedQueries> Embedded = new(ReadEmbedded);

    private readonly SortedDictionary<string, NamedQuery> _byName;

    /// <summary>A catalogue of these.</summary>
    public NamedQueries(IEnumerable<NamedQuery> queries) =>
        _byName = new SortedDictionary<string, NamedQuery>(queries.ToDictionary(q => q.Name, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Those that ship with the program.</summary>
    public static NamedQueries Default => Embedded.Value;

    /// <summary>All of them, in ordinal order of name.</summary>
    public IReadOnlyCollection<NamedQuery> All => _byName.Values;

    /// <summary>The query of a name.</summary>
    /// <exception cref="NamedQueryException">There is none; the message lists the names that are close or all of them.</exception>
    public NamedQuery Get(string name)
    {
        if (_byName.TryGetValue(name, out var query))
        {
            return query;
        }

        var close = _byName.Keys.Where(k => name.Split('-', StringSplitOptions.RemoveEmptyEntries).Any(word => k.Contains(word, StringComparison.OrdinalIgnoreCase))).ToArray();
        throw new NamedQueryException($"there is no query `{name}`; {(close.Length > 0 ? "close to it" : "there are")}: {string.Join(", ", close.Length > 0 ? close : [.. _byName.Keys])}");
    }

    private static NamedQueries ReadEmbedded()
    {
        var assembly = typeof(NamedQueries).Assembly;
        var names = assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal));
        return new NamedQueries(names.Select(n =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(n)!, Encoding.UTF8);
            return NamedQueryReader.Read(n[Prefix.Length..], reader.ReadToEnd());
        }));
    }
}
