using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>Reads a sources file and tells everything that is wrong with it at once.</summary>
internal sealed class SourcesFileReader
{
    private readonly string _path;
    private readonly string _folder;
    private readonly List<string> _problems = [];

    private SourcesFileReader(string path)
    {
        _path = path;
        _folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
    }

    /// <exception cref="SourcesFileException">Lines cannot be used.</exception>
    public static SourcesFile Read(string path, string text)
    {
        var reader = new SourcesFileReader(path);
        var file = reader.Read(text);
        return reader._problems.Count == 0 ? file! : throw new SourcesFileException(string.Join('\n', reader._problems));
    }

    private SourcesFile? Read(string text)
    {
        if (Parse(text) is not { } root)
        {
            return null;
        }

        var store = root.Text("store") ?? "graph.kg";
        var file = new SourcesFile
        {
            Path = Path.GetFullPath(_path),
            Store = IsAddress(store) ? store : At(store),
            State = At(root.Text("state") ?? ".kg"),
            Lexicon = root.Text("lexicon") is { } lexicon ? At(lexicon) : null,
            Ledger = root.Text("ledger") is { } ledger ? At(ledger) : null,
            MinConfidence = root.Has("min-confidence") ? (int)Math.Ceiling(root.Value("min-confidence", Amounts.Share, 0, "a number from 0 to 1") * 1000) : null,
            KeepRuns = root.Number("keep-runs", 10, 2, 10_000),
            Keep = root.Value("keep", TextRetention.Parse, TextRetention.Full, TextRetention.Takes),
            Sentences = root.Has("sentences") ? root.Value("sentences", YesOrNo, true, "yes or no") : null,
            ShrinkLimit = root.Value("shrink-limit", Amounts.Share, 0.25m, "a share such as 25%"),
            Limits = Limits(root.Map("limits")),
            Schedule = Schedule(root.Map("schedule")),
            Sources = Sources(root),
        };
        root.DemandKnown();
        Demand(root, "lexicon", file.Lexicon is null || Directory.Exists(file.Lexicon), $"there is no folder {file.Lexicon}");
        return file;
    }

    private static bool? YesOrNo(string text) => text switch
    {
        "yes" or "true" => true,
        "no" or "false" => false,
        _ => null,
    };

    private YamlMap? Parse(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }, ..])
            {
                return new YamlMap(root, "a sources file", _path, _problems);
            }

            _problems.Add($"{_path}:1: the file names no sources; kg init writes one to begin with.");
        }
        catch (YamlException error)
        {
            _problems.Add(string.Create(CultureInfo.InvariantCulture, $"{_path}:{error.Start.Line}: {error.Message.TrimEnd('.').ReplaceLineEndings(" ")}."));
        }

        return null;
    }

    private List<SourceRow> Sources(YamlMap root)
    {
        var rows = root.Maps("sources").Select(map => new SourceRowReader(map, At).Read()).OfType<SourceRow>().ToList();
        Demand(root, "sources", rows.Count > 0 || _problems.Count > 0, "sources names no source");
        foreach (var twice in rows.GroupBy(r => r.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            _problems.Add(string.Create(CultureInfo.InvariantCulture, $"{_path}:{twice.Last().Line}: the name {twice.Key} stands in line {twice.First().Line} already."));
        }

        return rows;
    }

    private static SourceLimits Limits(YamlMap? map)
    {
        var usual = new SourceLimits();
        if (map is null)
        {
            return usual;
        }

        var limits = new SourceLimits
        {
            Document = map.Value("document", Amounts.Bytes, usual.Document, "a size such as 32MB"),
            Source = map.Value("source", Amounts.Bytes, usual.Source, "a size such as 512MB"),
            Documents = map.Number("documents", usual.Documents, 1, 1_000_000),
            DocumentTime = Time("document-time", usual.DocumentTime),
            SourceTime = Time("source-time", usual.SourceTime),
            Retries = map.Number("retries", usual.Retries, 0, 20),
            RetryPause = Time("retry-pause", usual.RetryPause),
            Pause = Time("pause", usual.Pause),
        };
        map.DemandKnown();
        return limits;

        TimeSpan Time(string key, TimeSpan fallback) => map.Value(key, Amounts.Time, fallback, "a time such as 30s, 15m or 2h");
    }

    private static RunSchedule? Schedule(YamlMap? map)
    {
        if (map is null)
        {
            return null;
        }

        var cron = map.Text("cron");
        var schedule = new RunSchedule
        {
            Cron = cron ?? string.Empty,
            Zone = map.Text("time-zone") is { } zone ? Zone(map, zone) : TimeZoneInfo.Utc,
            Jitter = map.Value("jitter", Amounts.Time, TimeSpan.Zero, "a time such as 5m"),
            MakesUpMissed = map.Word("missed", "run-once", "skip") == "run-once",
            RetryAfter = map.Value("retry-after", Amounts.Time, TimeSpan.FromMinutes(1), "a time such as 1m"),
            Retries = map.Number("retries", 3, 0, 100),
            Port = map.Number("port", 0, 0, 65535),
            Line = map.Line,
        };
        map.DemandKnown();
        if (schedule.Cron.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is < 5 or > 7)
        {
            map.Problem("cron", "cron takes an expression such as \"30 6 * * *\" (minute, hour, day, month, day of the week)");
        }

        return schedule;
    }

    private static TimeZoneInfo Zone(YamlMap map, string id)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
        {
            return zone;
        }

        map.Problem("time-zone", $"there is no time zone {id} on this machine; name one such as Asia/Shanghai");
        return TimeZoneInfo.Utc;
    }

    private static void Demand(YamlMap map, string key, bool holds, string reason)
    {
        if (!holds)
        {
            map.Problem(key, reason);
        }
    }

    private string At(string path) => Path.GetFullPath(path, _folder);

    private static bool IsAddress(string store) => store.Contains("://", StringComparison.Ordinal) || store == "neo4j";
}
