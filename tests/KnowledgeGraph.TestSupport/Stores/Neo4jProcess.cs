using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.TestSupport.Stores;

/// <summary>
/// A server of one's own, started from the material beside the checkout in a folder and on ports of its own, with a password:
/// it may be killed as a power cut would and started again on what it has written.
/// </summary>
/// <param name="settings">Further settings of the server, such as <c>server.databases.default_to_read_only=true</c>.</param>
public sealed class Neo4jProcess(params string[] settings) : IAsyncDisposable
{
    private const string Program = "neo4j/bin/neo4j";
    /// <summary>A server that lives for some tests is quicker without the compiler that pays off after minutes, and without touching its memory in advance.</summary>
    private const string QuickStart = "-XX:TieredStopAtLevel=1 -XX:-AlwaysPreTouch";
    private const string Password = "kg-tests-only";

    private readonly string _home = Directory.CreateTempSubdirectory("kg-neo4j-").FullName;
    private readonly int _http = FreePort();
    private readonly int _bolt = FreePort();

    /// <summary>Why none can be started here; <c>null</c> where one can.</summary>
    public static string? Missing => Find() is null ? $"needs a Neo4j server: ../shared/{Program}" : null;

    /// <summary>The folder that holds its data.</summary>
    public string Home => _home;

    /// <summary>Its address with user and password.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://neo4j:{Password}@127.0.0.1:{_http}/neo4j");

    /// <summary>Starts it, and waits until it answers.</summary>
    /// <param name="further">Settings for this start alone.</param>
    /// <returns>What went wrong; <c>null</c> when it runs.</returns>
    public async Task<string?> StartAsync(params string[] further)
    {
        var (code, output) = await RunAsync(
        [
            "start", "--home", _home, "--http", Text(_http), "--bolt", Text(_bolt), "--password", Password, "--heap", "512m", "--cache", "64m",
            .. settings.Concat(further).SelectMany(s => new[] { "--set", s }),
        ]);
        return code == 0 ? null : "Neo4j did not start: " + output;
    }

    /// <summary>Stops it in order.</summary>
    public Task StopAsync() => RunAsync(["stop", "--home", _home]);

    /// <summary>Kills it as a power cut would, and waits until it is gone.</summary>
    public async Task KillAsync()
    {
        var id = int.Parse(await File.ReadAllTextAsync(Path.Combine(_home, "run", "neo4j.pid")), CultureInfo.InvariantCulture);
        using var server = Process.GetProcessById(id);
        server.Kill();
        await EndAsync();
    }

    /// <summary>Ends it at once: a stop in order takes ten seconds and more, for data that go with the folder.</summary>
    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        Directory.Delete(_home, recursive: true);
    }

    private Task EndAsync() => RunAsync(["stop", "--home", _home, "--kill"]);

    private static string? Find()
    {
        var path = Path.GetFullPath(Path.Combine(SharedData.RepositoryRoot, "..", "shared", Program));
        return File.Exists(path) ? path : null;
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<(int Code, string Output)> RunAsync(IEnumerable<string> arguments)
    {
        var log = Path.GetTempFileName();
        var command = new ProcessStartInfo("/bin/sh", ["-c", "log=$1; shift; exec \"$@\" >\"$log\" 2>&1 </dev/null", "sh", log, Find()!, .. arguments]) { UseShellExecute = false };
        command.Environment["_JAVA_OPTIONS"] = QuickStart;
        using var process = Process.Start(command)!;
        await process.WaitForExitAsync();
        var output = await File.ReadAllTextAsync(log);
        File.Delete(log);
        return (process.ExitCode, output.Trim());
    }
}
