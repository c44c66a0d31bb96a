using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace KnowledgeGraph.Storage.Providers;

/// <summary>
/// The providers of one folder: each is a folder that holds an assembly of its own name. They are loaded when they are first asked
/// for; one that cannot be loaded harms only itself.
/// </summary>
[RequiresUnreferencedCode(Reason)]
public sealed class ProviderFolder
{
    internal const string Reason = "Providers are found at run time, so a trimmed application does not know what they need. Reference their packages instead.";

    private readonly Lazy<IReadOnlyList<Assembly>> _assemblies;
    private readonly List<string> _problems = [];

    /// <summary>A folder, which need not exist.</summary>
    /// <param name="path">Its path.</param>
    public ProviderFolder(string path)
    {
        FullPath = Path.GetFullPath(path);
        _assemblies = new Lazy<IReadOnlyList<Assembly>>(() => [.. Files().Select(Load).OfType<Assembly>()]);
    }

    /// <summary>The folder.</summary>
    public string FullPath { get; }

    /// <summary>Why providers that are there could not be loaded, one sentence each.</summary>
    public IReadOnlyList<string> Problems
    {
        get
        {
            _ = _assemblies.Value;
            return _problems;
        }
    }

    /// <summary>The providers of one kind, in ordinal order of their folders.</summary>
    public IReadOnlyList<T> All<T>()
        where T : class =>
        [.. _assemblies.Value.SelectMany(a => a.GetExportedTypes())
            .Where(t => t is { IsClass: true, IsAbstract: false } && typeof(T).IsAssignableFrom(t) && t.GetConstructor(Type.EmptyTypes) is not null)
            .Select(t => (T)Activator.CreateInstance(t)!)];

    private IEnumerable<string> Files() => Directory.Exists(FullPath)
        ? Directory.GetDirectories(FullPath)
            .Order(StringComparer.Ordinal)
            .Select(folder => Path.Combine(folder, Path.GetFileName(folder) + ".dll"))
            .Where(File.Exists)
        : [];

    private Assembly? Load(string file)
    {
        try
        {
            var assembly = new ProviderContext(file).LoadFromAssemblyPath(file);
            _ = assembly.GetExportedTypes();
            return assembly;
        }
        catch (Exception error) when (error is BadImageFormatException or IOException or TypeLoadException or ReflectionTypeLoadException)
        {
            _problems.Add($"The provider {file} cannot be loaded ({error.Message.ReplaceLineEndings(" ").TrimEnd('.')}). Build it for this version of the program, or remove its folder.");
            return null;
        }
    }
}
