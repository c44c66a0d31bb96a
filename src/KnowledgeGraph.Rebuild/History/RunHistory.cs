using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Rebuild.History;

/// <summary>
/// The runs of a state folder: JSON Lines that are only ever added to, one when a run begins and one when it ends, each on the
/// disk before the run goes on. A line that was cut off is passed over; a run without an end was cut off.
/// </summary>
/// <param name="path">The file.</param>
public sealed class RunHistory(string path)
{
    private static readonly JsonSerializerSettings Format = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        NullValueHandling = NullValueHandling.Ignore,
        ObjectCreationHandling = ObjectCreationHandling.Replace,
        DefaultValueHandling = DefaultValueHandling.Ignore,
        DateParseHandling = DateParseHandling.DateTimeOffset,
        Culture = System.Globalization.CultureInfo.InvariantCulture,
        Converters = { new StringEnumConverter(new CamelCaseNamingStrategy()) },
    };

    /// <summary>The history of a state folder.</summary>
    public static RunHistory In(string folder) => new(Path.Combine(folder, "runs.jsonl"));

    /// <summary>All runs in their order, each as the last line about it says.</summary>
    /// <param name="isRunning">Whether somebody is at the present run; a run without an end was cut off otherwise.</param>
    public IReadOnlyList<RunRecord> Read(bool isRunning = false)
    {
        var runs = new SortedDictionary<int, RunRecord>();
        foreach (var line in Lines())
        {
            if (Parse(line) is { } record)
            {
                runs[record.Number] = record;
            }
        }

        var last = runs.Count == 0 ? 0 : runs.Keys.Max();
        return [.. runs.Values.Select(r => r.Outcome != RunOutcome.Running || (isRunning && r.Number == last) ? r : r with { Outcome = RunOutcome.CutOff })];
    }

    /// <summary>The numbers of the lines that tell of no run, besides one that was cut off at the end.</summary>
    public IReadOnlyList<int> Damaged()
    {
        var lines = Lines().ToList();
        return [.. lines.Index().Where(l => l.Item.Length > 0 && l.Index < lines.Count - 1 && Parse(l.Item) is null).Select(l => l.Index + 1)];
    }

    /// <summary>Adds a line and waits until it is on the disk.</summary>
    public void Add(RunRecord record)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        file.Seek(0, SeekOrigin.End);
        var line = JsonConvert.SerializeObject(record, Formatting.None, Format) + "\n";
        file.Write(Encoding.UTF8.GetBytes(EndsWithinALine(file) ? "\n" + line : line));
        file.Flush(flushToDisk: true);
    }

    /// <summary>One record as a line of JSON.</summary>
    public static string Line(RunRecord record) => JsonConvert.SerializeObject(record, Formatting.None, Format);

    private IEnumerable<string> Lines()
    {
        if (!File.Exists(path))
        {
            yield break;
        }

        using var text = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), Encoding.UTF8);
        while (text.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static RunRecord? Parse(string line)
    {
        try
        {
            return line.Length > 0 && JsonConvert.DeserializeObject<RunRecord>(line, Format) is { Number: > 0, Kind: not null, By: not null } run ? run : null;
        }
        catch (JsonException)
        {
            // Cut off while it was written: the run that wrote it has no other line, or an earlier one.
            return null;
        }
    }

    private static bool EndsWithinALine(FileStream file)
    {
        if (file.Length == 0)
        {
            return false;
        }

        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }
}
