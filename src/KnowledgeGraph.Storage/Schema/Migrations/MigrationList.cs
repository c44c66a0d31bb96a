using System.Text;

namespace KnowledgeGraph.Storage.Schema.Migrations;

/// <summary>The migrations of <c>graph-schema/migrations</c>, and the layout that they lead to.</summary>
public sealed class MigrationList
{
    private const string Folder = "migrations/";

    private static readonly Lazy<MigrationList> Embedded = new(() => new MigrationList(ReadEmbedded()));

    /// <summary>A list of migrations in any order.</summary>
    /// <exception cref="FormatException">They are not numbered 2, 3, 4 … without gap.</exception>
    public MigrationList(IEnumerable<Migration> migrations)
    {
        All = [.. migrations.OrderBy(m => m.Version)];
        if (All.Where((m, i) => m.Version != i + 2).FirstOrDefault() is { } stray)
        {
            throw new FormatException($"The migration {stray.Name} has the number {stray.Version}, but they are numbered 2, 3, 4 … without gap.");
        }
    }

    /// <summary>Those that ship with the program.</summary>
    public static MigrationList Default => Embedded.Value;

    /// <summary>All, from the oldest.</summary>
    public IReadOnlyList<Migration> All { get; }

    /// <summary>The layout that this program writes.</summary>
    public int Current => All.Count + 1;

    /// <summary>What leads from a layout to today's.</summary>
    public IReadOnlyList<Migration> After(int version) => [.. All.Where(m => m.Version > version)];

    private static IEnumerable<Migration> ReadEmbedded()
    {
        var assembly = typeof(MigrationList).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return MigrationReader.Read(name[Folder.Length..], reader.ReadToEnd());
        }
    }
}
