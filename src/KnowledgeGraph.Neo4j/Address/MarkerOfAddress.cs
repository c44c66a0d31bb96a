namespace KnowledgeGraph.Neo4j.Address;

/// <summary>
/// An address may end in <c>?marker=LABEL</c>, for a graph under another marker label than the usual one; <c>NEO4J_MARKER</c> says
/// the same for all. It is taken off before the address is read: other parameters, such as Bolt's routing context, stay.
/// </summary>
public static class MarkerOfAddress
{
    private const string Parameter = "marker=";

    /// <summary>The address without the parameter, and the label; the environment's where the address has none.</summary>
    public static (string Address, string? Marker) Split(string address, Neo4jEnvironment environment)
    {
        var query = address.LastIndexOf('?');
        if (query < 0 || !address.Contains("://", StringComparison.Ordinal))
        {
            return (address, environment.Marker);
        }

        var parameters = address[(query + 1)..].Split('&');
        var marker = Array.Find(parameters, p => p.StartsWith(Parameter, StringComparison.Ordinal));
        var others = parameters.Where(p => p != marker).ToArray();
        return marker is null ? (address, environment.Marker)
            : (address[..query] + (others.Length == 0 ? "" : "?" + string.Join('&', others)), Uri.UnescapeDataString(marker[Parameter.Length..]));
    }
}
