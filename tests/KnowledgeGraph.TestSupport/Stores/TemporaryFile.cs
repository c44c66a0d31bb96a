namespace KnowledgeGraph.TestSupport.Stores;

/// <summary>A path in a folder of its own, which goes with it.</summary>
public sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-");

    /// <summary>The folder.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The path; there is no file at first.</summary>
    public string Path => System.IO.Path.Combine(_folder.FullName, "graph.kg");

    /// <summary>The file's content.</summary>
    public byte[] Bytes => File.ReadAllBytes(Path);

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
