using System.Text;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Cli.Tests.Support;

/// <summary>A folder of its own with a small article, at which <c>kg</c> is run.</summary>
public sealed class Desk : IDisposable
{
    /// <summary>An article that makes a few claims.</summary>
    public const string Article = "2023年8月31日，百度宣布文心一言向公众开放。百度成立于2000年，总部位于北京。\n";

    private readonly TemporaryFile _file = new();

    /// <summary>Puts the article there as <c>article.txt</c>.</summary>
    public Desk() => Write("article.txt", Article);

    /// <summary>The folder.</summary>
    public string Folder => _file.Folder;

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    /// <summary>A path in the folder.</summary>
    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>Writes a text file.</summary>
    public void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
    }

    /// <summary>Runs <c>kg</c> in the folder.</summary>
    public Task<CommandOutput> KgAsync(params string[] arguments) => CommandLine.RunAsync(Folder, arguments);

    /// <summary>Builds the article into <c>graph.kg</c>.</summary>
    public async Task BuildAsync() => Assert.Equal(0, (await KgAsync("build", "article.txt")).ExitCode);
}
