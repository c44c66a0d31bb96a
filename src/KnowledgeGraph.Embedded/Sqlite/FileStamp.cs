namespace KnowledgeGraph.Embedded.Sqlite;

/// <summary>When a file was last written and how long it is: tells whether it changed under a reader without locks.</summary>
internal readonly record struct FileStamp(DateTime Written, long Length)
{
    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileStamp(file.LastWriteTimeUtc, file.Length) : default;
    }
}
