using System.Globalization;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Schema;

/// <summary>What stands behind a store, as it says itself (<c>dbms.components</c>).</summary>
/// <param name="Name">Such as <c>Neo4j Kernel</c>.</param>
/// <param name="Version">Such as <c>5.26.30</c>.</param>
/// <param name="Edition"><c>community</c>, <c>enterprise</c> (also hosted databases) or <c>embedded</c>.</param>
public sealed record StoreKind(string Name, string Version, string Edition)
{
    private const string Neo4j = "Neo4j Kernel";
    private static readonly Version Oldest = new(4, 4);

    /// <summary>Whether it has the constraints that only Enterprise and hosted databases have.</summary>
    public bool HasPresence => string.Equals(Edition, "enterprise", StringComparison.Ordinal);

    /// <summary>Whether it is a Neo4j server.</summary>
    public bool IsNeo4j => string.Equals(Name, Neo4j, StringComparison.Ordinal);

    /// <summary>Asks a store.</summary>
    /// <exception cref="StoreException"><see cref="StoreError.Format"/>: a server too old for the schema's statements.</exception>
    public static async Task<StoreKind> ReadAsync(ICypherTransaction transaction, CancellationToken cancellationToken = default)
    {
        var rows = await transaction.RecordsAsync("CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0], edition", null, cancellationToken).ConfigureAwait(false);
        var kinds = rows.Select(r => new StoreKind((string)r[0]!, (string)r[1]!, (string)r[2]!)).ToArray();
        var kind = Array.Find(kinds, k => k.IsNeo4j) ?? kinds[0];
        return kind.Demand();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name} {Version} {Edition}";

    private StoreKind Demand()
    {
        var digits = string.Join('.', Version.Split('.', '-').Take(2));
        var isOld = IsNeo4j && System.Version.TryParse(digits, out var version) && version < Oldest;
        return isOld
            ? throw new StoreException(
                StoreError.Format,
                string.Create(CultureInfo.InvariantCulture, $"The server is Neo4j {Version}; the graph's constraints need {Oldest} or newer. Upgrade the server, or build into a file."))
            : this;
    }
}
