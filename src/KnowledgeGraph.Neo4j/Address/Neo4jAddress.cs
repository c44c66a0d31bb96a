namespace KnowledgeGraph.Neo4j.Address;

/// <summary>Where a database is and who asks. <see cref="ToString"/> never holds the password.</summary>
/// <param name="Root">Scheme, host and port, such as <c>http://localhost:7474/</c>.</param>
/// <param name="Database">The database's name.</param>
/// <param name="User">The user, or <c>null</c> for a server without authentication.</param>
/// <param name="Password">The password, or <c>null</c>.</param>
public sealed record Neo4jAddress(Uri Root, string Database, string? User, string? Password)
{
    /// <summary>A token of a single sign-on, instead of user and password; <c>null</c> for none.</summary>
    public string? Token { get; init; }

    /// <summary>The address as a person may see it: <c>http://localhost:7474/neo4j</c>.</summary>
    public string Location => Root.GetLeftPart(UriPartial.Authority) + "/" + Database;

    /// <inheritdoc/>
    public override string ToString() => Location;
}
