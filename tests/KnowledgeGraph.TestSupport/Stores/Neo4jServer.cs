using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Xunit;

namespace KnowledgeGraph.TestSupport.Stores;

/// <summary>
/// A real server for one run of tests: the one that <c>KG_TEST_NEO4J</c> names (an address with user and password), else one
/// started from the material beside the checkout, in a folder and on ports of its own, with a password. A fixture: one a run.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private const string Variable = "KG_TEST_NEO4J";
    private const string Program = "neo4j/bin/neo4j";
    private const string Password = "kg-tests-only";

    private string? _address;
    private string? _home;
    private string? _reason;

    /// <summary>Whether there is one.</summary>
    public bool IsThere => _address is not null;

    /// <summary>The server's address with user and password, or a skip with the reason why there is none.</summary>
    public string Require()
    {
        if (_address is null)
        {
            Assert.Skip(_reason!);
        }

        return _address;
    }

    /// <summary>The same server's Bolt address, as its discovery document names it.</summary>
    public async Task<string> RequireBoltAsync()
    {
        var http = new Uri(Require());
        using var client = new HttpClient();
        using var document = JsonDocument.Parse(await client.GetStringAsync(new Uri(http.GetLeftPart(UriPartial.Authority).Replace(http.UserInfo + "@", "", StringComparison.Ordinal))));
        var bolt = new Uri(document.RootElement.GetProperty("bolt_direct").GetString()!);
        return $"bolt://{(http.UserInfo.Length > 0 ? http.UserInfo + "@" : "")}{bolt.Authority}{http.AbsolutePath.TrimEnd('/')}";
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _address = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;
        if (_address is not null)
        {
            return;
        }

        if (Find() is not { } program)
        {
            _reason = $"needs a Neo4j server: ../shared/{Program}, or one named by {Variable}";
            return;
        }

        _home = Directory.CreateTempSubdirectory("kg-neo4j-").FullName;
        var http = FreePort();
        var (code, output) = await RunAsync(
            program, "start", "--home", _home, "--http", $"{http}", "--bolt", $"{FreePort()}", "--password", Password, "--heap", "512m", "--cache", "64m");
        if (code == 0)
        {
            _address = $"http://neo4j:{Password}@127.0.0.1:{http}/neo4j";
        }
        else
        {
            _reason = "Neo4j did not start: " + output;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_home is null || Find() is not { } program)
        {
            return;
        }

        await RunAsync(program, "stop", "--home", _home);
        Directory.Delete(_home, recursive: true);
    }

    private static string? Find()
    {
        var path = Path.GetFullPath(Path.Combine(SharedData.RepositoryRoot, "..", "shared", Program));
        return File.Exists(path) ? path : null;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<(int Code, string Output)> RunAsync(string program, params string[] arguments)
    {
        var log = Path.GetTempFileName();
        var command = new ProcessStartInfo("/bin/sh") { UseShellExecute = false };
        command.ArgumentList.Add("-c");
        command.ArgumentList.Add("log=$1; shift; exec \"$@\" >\"$log\" 2>&1 </dev/null");
        command.ArgumentList.Add("sh");
        command.ArgumentList.Add(log);
        command.ArgumentList.Add(program);
        foreach (var argument in arguments)
        {
            command.ArgumentList.Add(argument);
        }

        using var process = Process.Start(command)!;
        await process.WaitForExitAsync();
        var output = await File.ReadAllTextAsync(log);
        File.Delete(log);
        return (process.ExitCode, output.Trim());
    }
}
