using KnowledgeGraph.Neo4j.Address;

namespace KnowledgeGraph.Neo4j.Tests.Address;

/// <summary>The marker label of a graph, as people write it behind an address or into the environment.</summary>
public sealed class MarkerOfAddressTests
{
    [Theory]
    [InlineData("http://ada:pw@here:7474/news?marker=News", "http://ada:pw@here:7474/news", "News")]
    [InlineData("neo4j://here?policy=eu&marker=News", "neo4j://here?policy=eu", "News")]
    [InlineData("neo4j://here?marker=News&policy=eu", "neo4j://here?policy=eu", "News")]
    [InlineData("neo4j://here?policy=eu", "neo4j://here?policy=eu", null)]
    [InlineData("http://here", "http://here", null)]
    [InlineData("graph.kg?marker=News", "graph.kg?marker=News", null)]
    public void Is_taken_off_the_address(string address, string rest, string? marker) =>
        Assert.Equal((rest, marker), MarkerOfAddress.Split(address, new Neo4jEnvironment()));

    [Fact]
    public void The_address_goes_before_the_environment()
    {
        var environment = new Neo4jEnvironment(Marker: "Usual");

        Assert.Equal("Usual", MarkerOfAddress.Split("http://here", environment).Marker);
        Assert.Equal("News", MarkerOfAddress.Split("http://here?marker=News", environment).Marker);
    }
}
