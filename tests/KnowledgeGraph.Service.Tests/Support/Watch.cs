using System.Globalization;
using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Service.Scheduling;
using KnowledgeGraph.TestSupport.Stores;
using Microsoft.Extensions.Hosting;

namespace KnowledgeGraph.Service.Tests.Support;

/// <summary>A folder with a sources file that is run at its times.</summary>
public sealed class Watch : IDisposable
{
    private readonly TemporaryFile _place = new();

    public Watch() => Write("news/1.txt", "2023年8月31日，百度宣布文心一言向公众开放。\n");

    public string Folder => _place.Folder;

    public string this[string name] => Path.Combine(Folder, name);

    public int Port { get; } = FreePort();

    public SourcesFile Settings => SourcesFile.Read(this["kg.yaml"]);

    public IReadOnlyList<RunRecord> Runs => RunHistory.In(this[".kg"]).Read(isRunning: true);

    public void Dispose() => _place.Dispose();

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
    }

    /// <summary>Writes the sources file.</summary>
    public void Schedule(string cron, string more = "", string sources = "  - { name: news, folder: news }\n") => Write(
        "kg.yaml",
        string.Create(CultureInfo.InvariantCulture, $"limits: {{ document-time: 60s, retries: 0 }}\nsources:\n{sources}schedule:\n  cron: \"{cron}\"\n  port: {Port}\n{more}"));

    public IHost Host(TimeSpan? grace = null) => ScheduleHost.Build(new ScheduleOptions
    {
        File = Settings,
        Services = new RunServices { OpenStore = path => new EmbeddedStore(path) },
        Grace = grace ?? TimeSpan.FromSeconds(20),
        Threads = 1,
    });

    public async Task<(HttpStatusCode Code, string Text)> AskAsync(string path)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}{path}"));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Waits until something holds.</summary>
    public static async Task UntilAsync(Func<bool> holds, int seconds = 60)
    {
        for (var waited = 0; !holds(); waited++)
        {
            Assert.True(waited < seconds * 20, "it did not happen in time");
            await Task.Delay(50);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
