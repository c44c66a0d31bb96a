using System.Diagnostics;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>Whatever the command line prints, it never prints a password.</summary>
[Collection(ServerCollection.Name)]
public sealed class NoPasswordTests(Neo4jServer server)
{
    private const string Secret = "s3cret-Word";

    [Fact]
    public async Task Not_when_a_command_works_or_finds_nothing()
    {
        var address = AddressReader.Read(server.Require(), new Neo4jEnvironment());
        var given = server.Require();
        foreach (string[] command in new string[][] { ["verify"], ["verify", "--json"], ["explain", "没有这个名字"], ["show", "没有这个名字"], ["query", "MATCH (n RETURN n"] })
        {
            var (_, output) = await RunAsync([.. command, "--to", given]);
            Assert.NotEmpty(output);
            Assert.DoesNotContain(address.Password ?? Secret, output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("http://neo4j:s3cret-Word@127.0.0.1:1/neo4j")]
    [InlineData("bolt://neo4j:s3cret-Word@127.0.0.1:7687")]
    [InlineData("http://neo4j:s3cret-Word@@127.0.0.1:port/")]
    [InlineData("http://neo4j:s3cret-Word/x@127.0.0.1:7474/")]
    [InlineData("ftp://neo4j:s3cret-Word@127.0.0.1")]
    public async Task Not_when_the_address_is_wrong(string address)
    {
        foreach (string[] command in new string[][] { ["build", Path.Combine(SharedData.RepositoryRoot, "seeds", "articles"), "--verbose"], ["query", "RETURN 1", "--verbose"] })
        {
            var (code, output) = await RunAsync([.. command, "--to", address]);
            Assert.Equal(1, code);
            Assert.NotEmpty(output);
            Assert.DoesNotContain(Secret, output, StringComparison.Ordinal);
        }
    }

    private static async Task<(int Code, string Output)> RunAsync(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "kg.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }
}
