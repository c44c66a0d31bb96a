namespace KnowledgeGraph.Embedded.Tests;

/// <summary>A folder of its own for the file of one test.</summary>
public sealed class TemporaryStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-store-");

    public string Folder => _folder.FullName;

    public string Path => System.IO.Path.Combine(_folder.FullName, "graph.kg");

    public byte[] Bytes => File.ReadAllBytes(Path);

    public void Dispose() => _folder.Delete(recursive: true);
}
