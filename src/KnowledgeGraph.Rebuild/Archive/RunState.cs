using System.Globalization;
using System.Text;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Running;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Rebuild.Archive;

/// <summary>
/// The archive with the snapshot of each of the last runs. Which snapshot is the present one stands in a small file that is
/// replaced as a whole when the graph of that snapshot is in the store, so that a run that dies leaves the one before.
/// </summary>
/// <param name="folder">The folder of the sources file's state.</param>
/// <param name="refills">Whether a text is taken in again of which only quotes are left.</param>
public sealed class RunState(string folder, bool refills = true)
{
    private const string Pointer = "present";

    private static readonly JsonSerializerSettings Format = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        NullValueHandling = NullValueHandling.Ignore,
        ObjectCreationHandling = ObjectCreationHandling.Replace,
        DateParseHandling = DateParseHandling.None,
        Culture = CultureInfo.InvariantCulture,
        Converters = { new StringEnumConverter(new CamelCaseNamingStrategy()) },
    };

    /// <summary>The archive.</summary>
    public ContentArchive Archive { get; } = new(Path.Combine(folder, "archive"), refills);

    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>The hash of the present snapshot, or <c>null</c> before the first run.</summary>
    public string? Present => File.Exists(PointerPath) ? File.ReadAllText(PointerPath).Trim() : null;

    private string PointerPath => Path.Combine(folder, Pointer);

    /// <summary>The present snapshot with its hash; the empty one before the first run.</summary>
    /// <exception cref="RunException">It cannot be read.</exception>
    public (Snapshot Snapshot, string? Hash) ReadPresent()
    {
        try
        {
            var hash = Present;
            return (Read(hash), hash);
        }
        catch (Exception error) when (error is IOException or JsonException or ArgumentException)
        {
            throw new RunException(RunOutcome.Failed, $"What the last run read is written down in {folder}, and that record is damaged or gone ({error.Message.TrimEnd('.')}), so nothing was done. Restore the folder from a backup; or, to begin anew with what the sources have today, delete {PointerPath} and run kg build --allow-shrink.");
        }
    }

    /// <summary>The snapshot of a hash; the empty one for <c>null</c>.</summary>
    /// <exception cref="IOException">It is kept no longer, or damaged.</exception>
    public Snapshot Read(string? hash) => hash is null
        ? Snapshot.Empty
        : JsonConvert.DeserializeObject<Snapshot>(Encoding.UTF8.GetString(Archive.Read(hash)), Format)!;

    /// <summary>Keeps a snapshot.</summary>
    /// <returns>Its hash: equal snapshots have one.</returns>
    public string Put(Snapshot snapshot) => Archive.Put(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(snapshot, Format)), isOnlyCopy: true);

    /// <summary>Makes a kept snapshot the present one.</summary>
    public void MakePresent(string? hash)
    {
        if (hash is null)
        {
            File.Delete(PointerPath);
            return;
        }

        var draft = PointerPath + ".part";
        using (var file = new FileStream(draft, FileMode.Create))
        {
            file.Write(Encoding.UTF8.GetBytes(hash + "\n"));
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, PointerPath, overwrite: true);
    }

    /// <summary>Deletes what none of these snapshots, nor the present one, needs.</summary>
    public int Keep(IEnumerable<string> snapshots)
    {
        var kept = snapshots.Append(Present).OfType<string>().Where(Archive.HoldsText).ToHashSet(StringComparer.Ordinal);
        return Archive.Keep(kept.Concat(kept.SelectMany(s => Read(s).Items().Select(i => i.Hash))).ToHashSet(StringComparer.Ordinal));
    }
}
