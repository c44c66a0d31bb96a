using System.Text;

namespace KnowledgeGraph.Cli.Prompting;

/// <summary>Questions that were asked before, in a file of the person's own; a file that cannot be used is done without.</summary>
/// <param name="path">The file.</param>
internal sealed class PromptHistory(string path)
{
    private const int Kept = 500;

    private readonly List<string> _lines = Read(path);

    /// <summary>The usual file: <c>kg/history</c> where the system keeps a program's state.</summary>
    public static string UsualPath
    {
        get
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            var state = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { Length: > 0 } set ? set : Path.Combine(home, ".local", "state");
            return Path.Combine(state, "kg", "history");
        }
    }

    /// <summary>The lines, the oldest first.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Keeps a line; one that repeats the last is kept once.</summary>
    public void Add(string line)
    {
        if (_lines.Count > 0 && string.Equals(_lines[^1], line, StringComparison.Ordinal))
        {
            return;
        }

        _lines.Add(line);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllLines(path, _lines.TakeLast(Kept), new UTF8Encoding(false));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static List<string> Read(string path)
    {
        try
        {
            return File.Exists(path) ? [.. File.ReadLines(path).Where(l => l.Length > 0).TakeLast(Kept)] : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
