using Microsoft.Extensions.FileSystemGlobbing;

namespace KnowledgeGraph.Text.Reading;

/// <summary>
/// Expands the arguments of a command to files: files as they are, folders with all text files below them, patterns such as
/// <c>articles/**/*.md</c>, and <c>-</c> for standard input. The order is ordinal and does not depend on the file system.
/// </summary>
public static class SourceFiles
{
    private static readonly string[] TextExtensions = [".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".ndjson"];

    /// <summary>The files of the arguments, each once, and a problem for every argument that names none.</summary>
    /// <param name="arguments">Paths, patterns, or <c>-</c>.</param>
    /// <param name="standardInput">Opens standard input; without it, <c>-</c> is a problem.</param>
    public static (IReadOnlyList<SourceFile> Files, IReadOnlyList<ReadProblem> Problems) Expand(
        IEnumerable<string> arguments, Func<Stream>? standardInput = null)
    {
        var files = new List<SourceFile>();
        var problems = new List<ReadProblem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var folder = Environment.CurrentDirectory;
        foreach (var argument in arguments)
        {
            if (argument == "-")
            {
                AddStandardInput(standardInput, seen, files, problems);
                continue;
            }

            var paths = Paths(argument, out var reason);
            if (reason is not null)
            {
                problems.Add(new ReadProblem(argument, null, reason));
            }

            files.AddRange(paths.Where(path => seen.Add(Path.GetFullPath(path, folder))).Select(FileAt));
        }

        return (files, problems);
    }

    private static SourceFile FileAt(string path) => new(path.Replace('\\', '/'), () => File.OpenRead(path));

    private static void AddStandardInput(Func<Stream>? open, HashSet<string> seen, List<SourceFile> files, List<ReadProblem> problems)
    {
        if (open is null)
        {
            problems.Add(new ReadProblem("-", null, "Standard input cannot be read here; give a path."));
        }
        else if (seen.Add("-"))
        {
            files.Add(new SourceFile("-", open));
        }
    }

    private static List<string> Paths(string argument, out string? reason)
    {
        reason = null;
        if (File.Exists(argument))
        {
            return [argument];
        }

        var isPattern = argument.AsSpan().IndexOfAny('*', '?') >= 0;
        var found = new List<string>();
        if (Directory.Exists(argument))
        {
            reason = TryWalk(argument, found);
        }
        else if (isPattern)
        {
            found = Matches(argument);
            reason = found.Count == 0 ? "No file matches this pattern; check it, and quote it if the shell expands it." : null;
        }
        else
        {
            reason = "There is no such file or folder; check the path.";
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static string? TryWalk(string folder, List<string> found)
    {
        try
        {
            Walk(folder, found);
            return found.Count == 0 ? $"The folder holds no text files ({string.Join(' ', TextExtensions)}); name the folder that does." : null;
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return $"Not all of the folder could be listed ({error.Message.TrimEnd('.')}); check that it may be read.";
        }
    }

    private static void Walk(string folder, List<string> found)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var name = Path.GetFileName(file);
            if (name[0] != '.' && TextExtensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            {
                found.Add(file);
            }
        }

        foreach (var inner in new DirectoryInfo(folder).EnumerateDirectories())
        {
            if (inner.Name[0] != '.' && !inner.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                Walk(Path.Combine(folder, inner.Name), found);
            }
        }
    }

    private static List<string> Matches(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var plain = parts.TakeWhile(part => part.AsSpan().IndexOfAny('*', '?') < 0).Count();
        var root = string.Join('/', parts[..plain]);
        root = root.Length > 0 ? root : plain > 0 ? "/" : ".";
        if (!Directory.Exists(root))
        {
            return [];
        }

        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(string.Join('/', parts[plain..]));
        return [.. matcher.GetResultsInFullPath(root).Select(full => plain == 0
            ? Path.GetRelativePath(".", full)
            : Path.Combine(root, Path.GetRelativePath(root, full)))];
    }
}
