using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Neo4j.Address;

namespace KnowledgeGraph.Cli.Stores;

/// <summary>Where a build remembers results for the next one.</summary>
internal static class StateFile
{
    /// <summary>What is given to remember nothing.</summary>
    public const string None = "none";

    /// <summary>The file, or <c>null</c> to remember nothing.</summary>
    /// <param name="to">The store: beside a graph's file, in the user's own folder for a server.</param>
    /// <param name="given">What the command line asks for, or <c>null</c>.</param>
    public static string? For(string to, string? given)
    {
        if (given is not null)
        {
            return given == None ? null : given;
        }

        return Neo4jOpener.IsAddress(to) ? OfServer(to) : to + ".state";
    }

    private static string? OfServer(string address)
    {
        var root = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        if (root.Length == 0)
        {
            return null;
        }

        var folder = Directory.CreateDirectory(Path.Combine(root, "kg", "states"));
        return Path.Combine(folder.FullName, ContentHash.Of(PlaceOf(address, Neo4jEnvironment.OfProcess()))[..16] + ".state");
    }

    /// <summary>The server, the database and the marker label that an address means here, whoever asks.</summary>
    internal static string PlaceOf(string address, Neo4jEnvironment environment)
    {
        var (meant, marker) = MarkerOfAddress.Split(Neo4jOpener.Meant(address, environment), environment);
        return Whole(meant, environment) + (marker is null ? "" : "?marker=" + marker);
    }

    private static string Whole(string meant, Neo4jEnvironment environment)
    {
        var place = Uri.TryCreate(meant, UriKind.Absolute, out var uri) ? new UriBuilder(uri) { UserName = null, Password = null }.Uri : null;
        return place is null ? meant
            : place.AbsolutePath.Length > 1 ? place.ToString()
            : environment.Database is { } database ? new Uri(place, database).ToString()
            : place.ToString();
    }
}
