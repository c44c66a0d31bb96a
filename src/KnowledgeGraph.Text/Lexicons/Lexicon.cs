using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Lexicons;

/// <summary>The names that are known before an article is read. Immutable.</summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Shipped = new(() => Believed(LexiconSource.BuiltIn()));

    private readonly Lazy<LexiconContent> _content;
    private readonly Lazy<string> _fingerprint;
    private readonly IReadOnlyList<LexiconSource> _sources;

    private Lexicon(Lazy<LexiconContent> content, IReadOnlyList<LexiconSource> sources)
    {
        _content = content;
        _sources = sources;
        _fingerprint = new Lazy<string>(() => ContentHash.Of(string.Join('\u001F', sources.Select(source => source.Text))));
    }

    /// <summary>What ships with the program. Its files are divided into rows when somebody first asks for one; that they agree with one another is proved by the tests.</summary>
    public static Lexicon BuiltIn => Shipped.Value;

    /// <summary>A lexicon without rows.</summary>
    public static Lexicon Empty { get; } = From([]);

    /// <summary>Every row, in the order of the files.</summary>
    public IReadOnlyList<LexiconRow> Rows => _content.Value.Rows;

    /// <summary>Lesser problems: references to ids that do not exist.</summary>
    public IReadOnlyList<LexiconProblem> Problems => _content.Value.Problems;

    /// <summary>Ids that must never become one.</summary>
    public IReadOnlyList<NeverMergePair> NeverMergePairs => _content.Value.NeverMergePairs;

    /// <summary>Ids that were retired, and those in their place.</summary>
    public IReadOnlyList<LexiconRedirect> Redirects => _content.Value.Redirects;

    /// <summary>SHA-256 over the files' texts in hexadecimal: equal lexicons have equal fingerprints, wherever they lie.</summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>The shipped lexicon with the <c>*.tsv</c> files of a directory on top.</summary>
    /// <exception cref="LexiconException">A file cannot be used.</exception>
    public static Lexicon WithOverlay(string directory) => From([.. LexiconSource.BuiltIn(), .. LexiconSource.In(directory)]);

    /// <summary>A lexicon of these files only.</summary>
    /// <exception cref="LexiconException">A file cannot be used; all errors are reported together.</exception>
    public static Lexicon From(IReadOnlyList<LexiconSource> sources) => new(new Lazy<LexiconContent>(LexiconContent.Proved(sources)), sources);

    /// <summary>The shipped rows of which a surface passes a test, made without the rest; no redirects and no pairs that stay apart.</summary>
    internal static Lexicon BuiltInWith(SurfaceTest test) => Believed(LexiconLines.With(BuiltIn._sources, test));

    /// <summary>This lexicon without some of its rows: what is left when these names are unknown.</summary>
    /// <param name="ids">The rows' ids.</param>
    public Lexicon Without(IReadOnlySet<string> ids)
    {
        var content = _content.Value.Without(ids);
        var left = Rows.Select(row => row.Id).Except(content.Rows.Select(row => row.Id), StringComparer.Ordinal);
        return new Lexicon(new Lazy<LexiconContent>(content), [.. _sources, new LexiconSource("left-out", string.Join('\n', left))]);
    }

    /// <summary>The row of an id, following redirects, or <c>null</c>.</summary>
    public LexiconRow? Find(string? id) => id is null ? null : _content.Value.Find(id);

    /// <summary>Whether the two ids are listed as never to become one.</summary>
    public bool MustStayApart(string a, string b) => _content.Value.MustStayApart(a, b);

    private static Lexicon Believed(IReadOnlyList<LexiconSource> sources) => new(new Lazy<LexiconContent>(() => LexiconContent.Believed(sources)), sources);
}
