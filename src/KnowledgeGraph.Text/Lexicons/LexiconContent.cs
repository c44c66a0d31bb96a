namespace KnowledgeGraph.Text.Lexicons;

/// <summary>What a lexicon's files hold, ready to be asked.</summary>
internal sealed class LexiconContent
{
    private readonly Dictionary<string, LexiconRow> _byId;
    private readonly Dictionary<string, string> _redirects;
    private readonly HashSet<(string, string)> _apart;

    private LexiconContent(LexiconReader reader, IReadOnlyList<LexiconRow> rows)
    {
        Rows = rows;
        Problems = reader.Problems;
        NeverMergePairs = reader.NeverMerge;
        Redirects = reader.Redirects;
        _byId = ReferenceEquals(rows, reader.Rows) ? reader.ById : rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        _redirects = reader.Redirects.DistinctBy(redirect => redirect.From, StringComparer.Ordinal)
            .ToDictionary(redirect => redirect.From, redirect => redirect.To, StringComparer.Ordinal);
        _apart = [.. reader.NeverMerge.SelectMany(pair => new[] { (pair.A, pair.B), (pair.B, pair.A) })];
    }

    private LexiconContent(LexiconContent whole, IReadOnlyList<LexiconRow> rows)
    {
        Rows = rows;
        Problems = [];
        NeverMergePairs = whole.NeverMergePairs;
        Redirects = whole.Redirects;
        _byId = rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        _redirects = whole._redirects;
        _apart = whole._apart;
    }

    public IReadOnlyList<LexiconRow> Rows { get; }

    public IReadOnlyList<LexiconProblem> Problems { get; }

    public IReadOnlyList<NeverMergePair> NeverMergePairs { get; }

    public IReadOnlyList<LexiconRedirect> Redirects { get; }

    /// <summary>Reads the files and proves that they agree with one another.</summary>
    /// <exception cref="LexiconException">A file cannot be used.</exception>
    public static LexiconContent Proved(IReadOnlyList<LexiconSource> sources)
    {
        var reader = Read(sources);
        LexiconConflicts.Report(reader);
        var rows = LexiconReferences.Check(reader);
        return reader.Problems.Exists(problem => problem.IsError) ? throw new LexiconException(reader.Problems) : new LexiconContent(reader, rows);
    }

    /// <summary>Reads files that were proved before; what they hold is the same.</summary>
    public static LexiconContent Believed(IReadOnlyList<LexiconSource> sources) => Of(Read(sources));

    public LexiconContent Without(IReadOnlySet<string> ids) => new(this, [.. Rows.Where(row => !ids.Contains(row.Id))]);

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

    public bool MustStayApart(string a, string b) => _apart.Contains((a, b));

    private static LexiconContent Of(LexiconReader reader) => new(reader, reader.Rows);

    private static LexiconReader Read(IReadOnlyList<LexiconSource> sources)
    {
        var reader = new LexiconReader();
        foreach (var source in sources)
        {
            reader.Read(source);
        }

        return reader;
    }
}
