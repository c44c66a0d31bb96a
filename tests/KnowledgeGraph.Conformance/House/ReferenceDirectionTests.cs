using System.Xml.Linq;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conformance.House;

/// <summary>References point inward: a room knows only the rooms named here.</summary>
public sealed class ReferenceDirectionTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Text"] = ["Core"],
        ["Extraction"] = ["Core", "Text"],
        ["Resolution"] = ["Core"],
        ["Storage"] = ["Core"],
        ["Cypher"] = ["Core"],
        ["Embedded"] = ["Core", "Cypher", "Storage"],
        ["Neo4j"] = ["Core", "Storage"],
        ["Query"] = ["Core", "Storage", "Text"],
        ["Query.DependencyInjection"] = ["Embedded", "Neo4j", "Query", "Storage"],
        ["Export"] = ["Core", "Storage"],
        ["Rebuild"] = ["Core", "Text", "Extraction", "Resolution", "Storage"],
        ["Service"] = ["Core", "Rebuild"],
        ["Evaluation"] = ["Core", "Text", "Extraction"],
        ["Cli"] = ["Core", "Text", "Extraction", "Resolution", "Storage", "Cypher", "Embedded", "Neo4j", "Query", "Rebuild", "Service", "Evaluation", "Export"],
    };

    /// <summary>Outside the solution, because a feed may lack the packages that they need.</summary>
    private static readonly Dictionary<string, string[]> Providers = new(StringComparer.Ordinal)
    {
        ["Neo4j.Driver"] = ["Core", "Neo4j", "Query.DependencyInjection", "Storage"],
        ["Text.JiebaNet"] = ["Core", "Text"],
    };

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    public static TheoryData<string> Outside => [.. Providers.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_references_only_rooms_further_in(string room)
    {
        var references = ReferencesOf(room);

        Assert.Empty(references.Except(Allowed[room], StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Outside))]
    public void A_provider_knows_rooms_and_nothing_in_the_solution_knows_it(string provider)
    {
        Assert.Empty(ReferencesOf(provider).Except(Providers[provider], StringComparer.Ordinal));
        Assert.True(File.Exists(FileOf(provider, "README.md")), $"{provider} has no README.md");
        Assert.DoesNotContain("KnowledgeGraph." + provider + ".csproj", File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "KnowledgeGraph.sln")), StringComparison.Ordinal);
        Assert.All(
            Directory.GetFiles(Path.Combine(SharedData.RepositoryRoot, "tests"), "*.csproj", SearchOption.AllDirectories),
            project => Assert.DoesNotContain("KnowledgeGraph." + provider + ".csproj", File.ReadAllText(project), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_project_under_src_is_a_known_room_with_a_readme()
    {
        var rooms = Directory.GetDirectories(Path.Combine(SharedData.RepositoryRoot, "src"))
            .Select(d => Path.GetFileName(d)["KnowledgeGraph.".Length..])
            .Except(Providers.Keys, StringComparer.Ordinal)
            .ToList();

        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), rooms.Order(StringComparer.Ordinal));
        Assert.All(rooms, room => Assert.True(File.Exists(FileOf(room, "README.md")), $"{room} has no README.md"));
    }

    private static List<string> ReferencesOf(string room) =>
        [.. XDocument.Load(FileOf(room, $"KnowledgeGraph.{room}.csproj"))
            .Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)["KnowledgeGraph.".Length..])];

    private static string FileOf(string room, string file) =>
        Path.Combine(SharedData.RepositoryRoot, "src", "KnowledgeGraph." + room, file);
}
