using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Neo4j.Address;

namespace KnowledgeGraph.Cli.Tests.Stores;

/// <summary>Two graphs in one database remember apart.</summary>
public sealed class MarkedStateTests
{
    [Fact]
    public void The_label_behind_the_address_and_the_one_in_the_environment_are_one_place() =>
        Assert.Equal(
            StateFile.PlaceOf("http://here:7474/news?marker=News", new Neo4jEnvironment()),
            StateFile.PlaceOf("http://here:7474/news", new Neo4jEnvironment(Marker: "News")));

    [Fact]
    public void Another_label_is_another_place() =>
        Assert.NotEqual(
            StateFile.PlaceOf("http://here:7474/news?marker=News", new Neo4jEnvironment()),
            StateFile.PlaceOf("http://here:7474/news", new Neo4jEnvironment()));
}
