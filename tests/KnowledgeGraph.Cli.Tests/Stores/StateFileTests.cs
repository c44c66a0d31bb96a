using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Neo4j.Address;

namespace KnowledgeGraph.Cli.Tests.Stores;

/// <summary>What is remembered belongs to one server and database, however these are named.</summary>
public sealed class StateFileTests
{
    [Theory]
    [InlineData("http://ada:pw@here:7474/news", "http://here:7474/news")]
    [InlineData("http://here:7474", "http://here:7474/")]
    public void The_user_does_not_matter(string address, string place) => Assert.Equal(place, StateFile.PlaceOf(address, new Neo4jEnvironment()));

    [Fact]
    public void The_server_in_the_environment_is_that_server_and_no_other()
    {
        Assert.Equal("http://here:7474/", StateFile.PlaceOf("neo4j", new Neo4jEnvironment("http://here:7474")));
        Assert.Equal("http://there:7474/", StateFile.PlaceOf("neo4j", new Neo4jEnvironment("http://there:7474")));
    }

    [Fact]
    public void So_is_the_database_in_the_environment() =>
        Assert.Equal("http://here:7474/news", StateFile.PlaceOf("neo4j", new Neo4jEnvironment("http://here:7474", Database: "news")));
}
