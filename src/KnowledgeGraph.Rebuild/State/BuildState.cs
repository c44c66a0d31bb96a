using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Rebuild.State.Encoding;
using KnowledgeGraph.Rebuild.State.Sqlite;

namespace KnowledgeGraph.Rebuild.State;

/// <summary>
/// The file beside a store that makes the next build cheap: local results by article, the sources as last read, and what
/// the corpus stage remembers. It may be lost or deleted at any moment; that costs time and nothing else.
/// </summary>
/// <remarks>
/// Local results are kept at once, since they hold whatever becomes of the build. What the corpus stage remembers is kept
/// after the store has committed, together with the mark of that commit; a crash between the two leaves a mark that does
/// not fit the store, and the next build compares everything. Used by one thread at a time.
/// </remarks>
internal sealed class BuildState : IDisposable
{
    private const string Layout = "2";

    private const string Schema = """
        CREATE TABLE meta (name BLOB PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE source (path BLOB PRIMARY KEY, given BLOB NOT NULL, stamp BLOB NOT NULL, articles BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE local (key BLOB PRIMARY KEY, hash BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE local_data (key BLOB PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE quoted (key BLOB PRIMARY KEY, hash BLOB NOT NULL, stamp BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE held (id BLOB PRIMARY KEY, hash BLOB NOT NULL) WITHOUT ROWID;
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Database _database;
    private readonly bool _isRehearsal;

    private BuildState(Database database, bool isRehearsal)
    {
        (_database, _isRehearsal) = (database, isRehearsal);
        Memory = new SqliteMemory(database);
    }

    /// <summary>What the corpus stage remembers.</summary>
    public SqliteMemory Memory { get; }

    /// <summary>Opens the file, or makes it anew where it is missing, damaged or of another version.</summary>
    /// <param name="path">The file.</param>
    /// <param name="version">What local results and memory depend on besides articles and lexicon.</param>
    /// <param name="notice">What to tell about a file that could not be used, or <c>null</c>.</param>
    public static BuildState Open(string path, string version, out string? notice)
    {
        notice = null;
        if (File.Exists(path))
        {
            try
            {
                return Open(path, version);
            }
            catch (StateException error) when (!error.IsPassing)
            {
                notice = $"What was remembered of earlier builds cannot be used ({error.Message}); this build does all the work again.";
                Delete(path);
            }
        }

        return Make(path, version);
    }

    /// <summary>Opens a file in which nothing that is done lasts, or gives <c>null</c> where it is missing or of another version.</summary>
    /// <exception cref="StateException">Somebody else writes to it, or it is damaged.</exception>
    public static BuildState? Rehearse(string path, string version)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var state = Connect(path, isRehearsal: true);
        try
        {
            state._database.Execute("BEGIN IMMEDIATE");
            if (state.Version() == Layout + version)
            {
                return state;
            }
        }
        catch
        {
            state.Dispose();
            throw;
        }

        state.Dispose();
        return null;
    }

    /// <summary>Deletes the file and what SQLite keeps beside it.</summary>
    public static void Delete(string path)
    {
        foreach (var file in new[] { path, path + "-wal", path + "-shm", path + "-journal" })
        {
            File.Delete(file);
        }
    }

    public void Begin()
    {
        if (!_isRehearsal)
        {
            _database.Execute("BEGIN IMMEDIATE");
        }
    }

    public void Commit() => End("COMMIT");

    public void Rollback() => End("ROLLBACK");

    /// <summary>A remembered value, or <c>null</c>.</summary>
    public byte[]? Get(string name) => Blob("SELECT data FROM meta WHERE name = ?", name);

    public void Set(string name, byte[] data) => _database.Prepared("INSERT OR REPLACE INTO meta VALUES (?, ?)").Bind(1, name).Bind(2, data).Run();

    /// <summary>Every source as last read, by full path.</summary>
    public Dictionary<string, KnownSource> Sources()
    {
        var sources = new Dictionary<string, KnownSource>(StringComparer.Ordinal);
        var row = _database.Prepared("SELECT path, given, stamp, articles FROM source");
        while (row.Step())
        {
            var reader = new WordReader(row.Blob(3));
            sources.Add(row.Text(0), new KnownSource(row.Text(1), row.Text(2), reader.List(() => new ArticleRef(reader.Required(), reader.Required(), reader.Word()))));
        }

        return sources;
    }

    public void PutSource(string path, KnownSource source)
    {
        var writer = new WordWriter();
        writer.List(source.Articles, a =>
        {
            writer.Word(a.Id);
            writer.Word(a.Key);
            writer.Word(a.Path);
        });
        _database.Prepared("INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?)").Bind(1, path).Bind(2, source.Path).Bind(3, source.Stamp).Bind(4, writer.ToArray()).Run();
    }

    public void RemoveSource(string path) => _database.Prepared("DELETE FROM source WHERE path = ?").Bind(1, path).Run();

    /// <summary>The keys of all local results, with the hash of each.</summary>
    public Dictionary<string, string> LocalHashes() => Pairs("SELECT key, hash FROM local");

    /// <summary>Keeps local results.</summary>
    /// <returns>Their hash.</returns>
    public string PutLocal(string key, byte[] facts, byte[] compressed)
    {
        var hash = HashOf(facts);
        _database.Prepared("INSERT OR REPLACE INTO local VALUES (?, ?)").Bind(1, key).Bind(2, hash).Run();
        PutData(key, compressed);
        _database.Prepared("DELETE FROM quoted WHERE key = ?").Bind(1, key).Run();
        return hash;
    }

    /// <summary>Keeps local results whose article is kept in quotes only, in place of those with its whole text: they mean the same and keep their hash.</summary>
    /// <param name="key">Their key.</param>
    /// <param name="facts">The results.</param>
    /// <param name="stamp">What they were extracted with.</param>
    /// <returns>Their hash.</returns>
    public string PutQuoted(string key, ArticleFacts facts, string stamp)
    {
        var (plain, compressed) = FactsCodec.Write(facts);
        var hash = HashOf(plain);
        _database.Prepared("INSERT OR IGNORE INTO local VALUES (?, ?)").Bind(1, key).Bind(2, hash).Run();
        PutData(key, compressed);
        _database.Prepared("INSERT OR REPLACE INTO quoted VALUES (?, ?, ?)").Bind(1, key).Bind(2, hash).Bind(3, stamp).Run();
        return Word("SELECT hash FROM local WHERE key = ?", key)!;
    }

    /// <summary>The keys of the local results whose article is kept in quotes only, with what each was extracted with.</summary>
    public Dictionary<string, string> Quoted() => Pairs("SELECT key, stamp FROM quoted");

    /// <summary>From here on, what is replaced is overwritten in the file too.</summary>
    public void Overwrite() => _database.Execute("PRAGMA secure_delete = ON");

    public void RemoveLocal(string key)
    {
        foreach (var table in new[] { "local", "local_data", "quoted" })
        {
            _database.Prepared($"DELETE FROM {table} WHERE key = ?").Bind(1, key).Run();
        }
    }

    /// <summary>The local results of an article.</summary>
    /// <exception cref="StateException">They are missing or damaged.</exception>
    public ArticleFacts Local(string key) => FactsCodec.Read(new WordReader(Plain(key)));

    /// <summary>All articles with their whole text that there are local results of.</summary>
    public IEnumerable<(string Key, Article Article)> Articles()
    {
        var row = _database.Prepared("SELECT key, data FROM local_data WHERE key NOT IN (SELECT key FROM quoted)");
        while (row.Step())
        {
            yield return (row.Text(0), ArticleCodec.Read(WordReader.Compressed(row.Blob(1))));
        }
    }

    /// <summary>The articles that the memory holds, with the hash of the facts it took.</summary>
    public Dictionary<string, string> Held() => Pairs("SELECT id, hash FROM held");

    public void PutHeld(string id, string hash) => _database.Prepared("INSERT OR REPLACE INTO held VALUES (?, ?)").Bind(1, id).Bind(2, hash).Run();

    public void RemoveHeld(string id) => _database.Prepared("DELETE FROM held WHERE id = ?").Bind(1, id).Run();

    /// <summary>Forgets what the corpus stage remembers.</summary>
    public void ClearMemory()
    {
        Memory.Clear();
        _database.Execute("DELETE FROM held");
    }

    public void Dispose() => _database.Dispose();

    private static BuildState Open(string path, string version)
    {
        var state = Connect(path);
        try
        {
            return state.Version() == Layout + version ? state : throw new StateException($"{path} was made by another version of the program, or with other options");
        }
        catch (StateException)
        {
            state.Dispose();
            throw;
        }
    }

    private string Version() => Get("version") is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes) : "none";

    /// <summary>An error of the disk has ended the transaction already.</summary>
    private void End(string how)
    {
        if (!_isRehearsal && _database.IsWriting)
        {
            _database.Execute(how);
        }
    }

    private static BuildState Make(string path, string version)
    {
        var state = Connect(path);
        state.Begin();
        state._database.Execute(Schema);
        state._database.Execute(SqliteMemory.Schema);
        state.Set("version", System.Text.Encoding.UTF8.GetBytes(Layout + version));
        state.Commit();
        return state;
    }

    private static BuildState Connect(string path, bool isRehearsal = false)
    {
        var database = new Database(path);
        try
        {
            database.Wait(Patience);
            database.Execute("PRAGMA journal_mode = WAL");
            database.Execute("PRAGMA synchronous = NORMAL");
            database.Execute("PRAGMA cache_size = -65536");
            return new BuildState(database, isRehearsal);
        }
        catch (StateException)
        {
            database.Dispose();
            throw;
        }
    }

    private static string HashOf(byte[] facts) => ContentHash.Of(facts)[..32];

    private byte[] Plain(string key)
    {
        var row = _database.Prepared("SELECT coalesce(quoted.hash, local.hash), data FROM local JOIN local_data USING (key) LEFT JOIN quoted USING (key) WHERE key = ?").Bind(1, key);
        if (!row.Step())
        {
            throw new StateException($"{_database.Path}: the results of an article are missing");
        }

        var (hash, data) = (row.Text(0), row.Blob(1));
        row.Reset();
        byte[] plain;
        try
        {
            plain = WordReader.Compressed(data).All;
        }
        catch (InvalidDataException error)
        {
            throw new StateException($"{_database.Path}: the results of an article are damaged", error);
        }

        return HashOf(plain) == hash ? plain : throw new StateException($"{_database.Path}: the results of an article are damaged");
    }

    private void PutData(string key, byte[] compressed) =>
        _database.Prepared("INSERT OR REPLACE INTO local_data VALUES (?, ?)").Bind(1, key).Bind(2, compressed).Run();

    private string? Word(string sql, string key) => Blob(sql, key) is { } bytes ? ExactText.Read(bytes) : null;

    private Dictionary<string, string> Pairs(string sql)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        var row = _database.Prepared(sql);
        while (row.Step())
        {
            pairs.Add(row.Text(0), row.Text(1));
        }

        return pairs;
    }

    private byte[]? Blob(string sql, string name)
    {
        var row = _database.Prepared(sql).Bind(1, name);
        var bytes = row.Step() ? row.Blob(0) : null;
        row.Reset();
        return bytes;
    }
}
