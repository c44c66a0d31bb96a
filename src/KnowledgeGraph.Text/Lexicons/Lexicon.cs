using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Text.Lexicons;

/// <summary>The names that are known before an article is read. Immutable.</summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Shipped = new(() => From(LexiconSource.BuiltIn()));

    private readonly Dictionary<string, LexiconRow> _byId;
    private readonly Dictionary<string, string> _redirects;
    private readonly HashSet<(string, string)> _apart;
    private readonly IReadOnlyList<LexiconSource> _sources;

    private Lexicon(LexiconReader reader, IReadOnlyList<LexiconRow> rows, IReadOnlyList<LexiconSource> sources)
    {
        Rows = rows;
        Problems = reader.Problems;
        NeverMergePairs = reader.NeverMerge;
        Redirects = reader.Redirects;
        _byId = rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        _redirects = reader.Redirects.DistinctBy(redirect => redirect.From, StringComparer.Ordinal)
            .ToDictionary(redirect => redirect.From, redirect => redirect.To, StringComparer.Ordinal);
        _apart = [.. reader.NeverMerge.SelectMany(pair => new[] { (pair.A, pair.B), (pair.B, pair.A) })];
        _sources = sources;
    }

    private Lexicon(Lexicon whole, IReadOnlyList<LexiconRow> rows)
    {
        Rows = rows;
        Problems = [];
        NeverMergePairs = whole.NeverMergePairs;
        Redirects = whole.Redirects;
        _byId = rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        _redirects = whole._redirects;
        _apart = whole._apart;
        _sources = [.. whole._sources, new LexiconSource("left-out", string.Join('\n', whole.Rows.Select(row => row.Id).Except(_byId.Keys, StringComparer.Ordinal)))];
    }

    /// <summary>What ships with the program. Read once, at first use.</summary>
    public static Lexicon BuiltIn => Shipped.Value;

    /// <summary>A lexicon without rows.</summary>
    public static Lexicon Empty { get; } = From([]);

    /// <summary>Every row, in the order of the files.</summary>
    public IReadOnlyList<LexiconRow> Rows { get; }

    /// <summary>Lesser problems: references to ids that do not exist.</summary>
    public IReadOnlyList<LexiconProblem> Problems { get; }

    /// <summary>Ids that must never become one.</summary>
    public IReadOnlyList<NeverMergePair> NeverMergePairs { get; }

    /// <summary>Ids that were retired, and those in their place.</summary>
    public IReadOnlyList<LexiconRedirect> Redirects { get; }

    /// <summary>SHA-256 over the files' texts in hexadecimal: equal lexicons have equal fingerprints, wherever they lie.</summary>
    public string Fingerprint =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', _sources.Select(source => source.Text)))));

    /// <summary>The shipped lexicon with the <c>*.tsv</c> files of a directory on top.</summary>
    /// <exception cref="LexiconException">A file cannot be used.</exception>
    public static Lexicon WithOverlay(string directory) => From([.. LexiconSource.BuiltIn(), .. LexiconSource.In(directory)]);

    /// <summary>A lexicon of these files only.</summary>
    /// <exception cref="LexiconException">A file cannot be used; all errors are reported together.</exception>
    public static Lexicon From(IReadOnlyList<LexiconSource> sources)
    {
        var reader = new LexiconReader();
        foreach (var source in sources)
        {
            reader.Read(source);
        }

        LexiconConflicts.Report(reader);
        var rows = LexiconReferences.Check(reader);
        return reader.Problems.Exists(problem => problem.IsError)
            ? throw new LexiconException(reader.Problems)
            : new Lexicon(reader, rows, sources);
    }

    /// <summary>This lexicon without some of its rows: what is left when these names are unknown.</summary>
    /// <param name="ids">The rows' ids.</param>
    public Lexicon Without(IReadOnlySet<string> ids) => new(this, [.. Rows.Where(row => !ids.Contains(row.Id))]);

    /// <summary>The row of an id, following redirects, or <c>null</c>.</summary>
    public LexiconRow? Find(string? id)
    {
        for (var hops = 0; id is not null && hops < 8; hops++)
        {
            if (_byId.TryGetValue(id, out var row))
            {
                return row;
            }

            id = _redirects.GetValueOrDefault(id);
        }

        return null;
    }

    /// <summary>Whether the two ids are listed as never to become one.</summary>
    public bool MustStayApart(string a, string b) => _apart.Contains((a, b));
}
