using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Tests.Support;

namespace KnowledgeGraph.Rebuild.Tests.Keeping;

/// <summary>When the time of a text is over, the words that prove claims are left of it, and the graph stays what it was.</summary>
public sealed class Texts_that_are_let_go : IDisposable
{
    private const string Secret = "此句不含任何可以入图的事实而且谁也不该在归档里再看见它";
    private const string Wide = "𠮷野家外面下着雨😀，";

    private readonly Calendar _time = new(new DateTimeOffset(2024, 5, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly Workshop _workshop;

    public Texts_that_are_let_go()
    {
        _workshop = new Workshop { Services = Workshop.Usual with { Time = _time } };
        foreach (var number in Enumerable.Range(1, 3))
        {
            _workshop.Write($"news/{number}.txt", Wide + Secret + "。" + Workshop.Article(number));
        }
    }

    public void Dispose() => _workshop.Dispose();

    [Fact]
    public async Task The_graph_is_that_of_whole_texts_and_nothing_holds_the_rest_of_the_words()
    {
        var whole = await WholeAsync();
        Keep("quotes");

        var run = await _workshop.RunAsync();

        Assert.Equal((RunOutcome.Done, whole), (run.Outcome, run.Digest));
        Assert.Empty(Texts());
        Assert.Equal(3, Directory.GetFiles(_workshop[".kg/archive"], "*.quotes", SearchOption.AllDirectories).Length);
        Assert.DoesNotContain(Directory.GetFiles(_workshop[".kg"], "*", SearchOption.AllDirectories), f => Holds(f, Secret[..12]));
    }

    [Fact]
    public async Task The_next_run_does_nothing_again_and_a_lost_memory_is_made_anew_of_the_quotes_alone()
    {
        Keep("quotes");
        var first = await _workshop.RunAsync();
        var second = await _workshop.RunAsync();
        ForgetAll();
        Directory.Delete(_workshop["news"], recursive: true);

        var third = await _workshop.RunAsync();

        Assert.Equal((0L, first.Digest), (second.Written + second.Removed, second.Digest));
        Assert.Equal((0L, first.Digest), (third.Written + third.Removed, third.Digest));
        Assert.Equal(3, third.Articles);
    }

    [Fact]
    public async Task Sentences_that_no_relation_covers_stay_only_where_the_file_asks_for_them()
    {
        _workshop.Write("news/4.txt", "此处百度一次能接通三个插件。");
        Keep("quotes");
        await _workshop.RunAsync();
        Assert.DoesNotContain(Directory.GetFiles(_workshop[".kg"], "*", SearchOption.AllDirectories), f => Holds(f, "一次能接通三个"));

        Keep("quotes", "sentences: yes\n");
        await _workshop.RunAsync();
        Assert.Contains(Directory.GetFiles(_workshop[".kg"], "*", SearchOption.AllDirectories), f => Holds(f, "一次能接通三个"));
    }

    [Fact]
    public async Task A_text_lives_as_many_days_as_the_setting_says()
    {
        Keep("30d");
        var first = await _workshop.RunAsync();
        _time.Now += TimeSpan.FromDays(29);
        await _workshop.RunAsync();
        Assert.Equal(3, Texts().Count);
        _workshop.Write("news/4.txt", Workshop.Article(4));
        await _workshop.RunAsync();
        _time.Now += TimeSpan.FromDays(1);

        var last = await _workshop.RunAsync();

        Assert.Single(Texts());
        Assert.Equal(first.Articles + 1, last.Articles);
    }

    [Fact]
    public async Task What_stays_of_a_text_that_cannot_be_extracted_anew_is_said_and_no_fact_goes()
    {
        Directory.CreateDirectory(_workshop["lexicon"]);
        Keep("quotes", "lexicon: lexicon\n");
        var before = await _workshop.RunAsync();
        Directory.Delete(_workshop["news"], recursive: true);
        _workshop.Write("lexicon/own.tsv", "id\tname\ttype\nc/rain\t此句不含\tCompany\n");

        var report = await new SourcesRun(_workshop.Settings, _workshop.Services).RunAsync(new RunRequest { Threads = 2 }, cancellationToken: TestContext.Current.CancellationToken);
        ForgetAll();
        var anew = await _workshop.RunAsync();

        Assert.Contains(report.Build.Notices, n => n.StartsWith("3 articles whose text is kept no longer", StringComparison.Ordinal));
        Assert.Equal((before.Digest, before.Digest), (report.Run.Digest, anew.Digest));
    }

    [Fact]
    public async Task A_text_that_still_lies_where_it_was_is_extracted_with_the_new_lexicon()
    {
        Directory.CreateDirectory(_workshop["lexicon"]);
        Keep("quotes", "lexicon: lexicon\n");
        await _workshop.RunAsync();
        _workshop.Write("lexicon/own.tsv", "id\tname\ttype\nc/rain\t此句不含\tCompany\n");

        var changed = await new SourcesRun(_workshop.Settings, _workshop.Services).RunAsync(new RunRequest { Threads = 2 }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((await WholeAsync("lexicon: lexicon\n"), 3), (changed.Run.Digest, changed.Build.Extracted));
        Assert.Empty(changed.Build.Notices);
        Assert.Empty(Texts());
        Assert.DoesNotContain(Directory.GetFiles(_workshop[".kg"], "*", SearchOption.AllDirectories), f => Holds(f, Secret[13..]));
    }

    [Fact]
    public async Task A_run_is_taken_back_to_texts_that_are_gone()
    {
        Keep("quotes");
        var first = await _workshop.RunAsync();
        _workshop.Write("news/1.txt", Workshop.Article(11));
        await _workshop.RunAsync();

        Assert.Equal(first.Digest, (await _workshop.UndoAsync()).Digest);
        ForgetAll();
        Assert.NotEqual(first.Digest, (await _workshop.RunAsync()).Digest);
    }

    [Fact]
    public async Task A_document_is_removed_and_brought_back_without_its_text()
    {
        Keep("quotes");
        var first = await _workshop.RunAsync();
        await _workshop.RemoveAsync("news/2.txt");
        ForgetAll();
        File.Delete(_workshop["news/1.txt"]);

        Assert.Equal(first.Digest, (await _workshop.BringBackAsync("news/2.txt")).Run.Digest);
    }

    [Fact]
    public async Task Turned_back_to_whole_texts_the_archive_takes_in_again_what_the_sources_have()
    {
        Keep("quotes");
        var first = await _workshop.RunAsync();
        Keep("full", "sentences: no\n");

        Assert.Equal(first.Digest, (await _workshop.RunAsync()).Digest);
        Assert.Equal(3, Texts().Count);
    }

    [Fact]
    public async Task Quotes_that_are_damaged_refuse_the_run_and_the_graph_stays()
    {
        Keep("quotes");
        await _workshop.RunAsync();
        ForgetAll();
        Directory.Delete(_workshop["news"], recursive: true);
        var quotes = Directory.GetFiles(_workshop[".kg/archive"], "*.quotes", SearchOption.AllDirectories);
        File.WriteAllBytes(quotes[0], File.ReadAllBytes(quotes[0])[..40]);

        var refused = await Assert.ThrowsAsync<RunException>(() => _workshop.RunAsync());

        Assert.Contains("Restore the archive", refused.Message, StringComparison.Ordinal);
        Assert.Equal(3, await _workshop.StoredAsync());
    }

    private void Keep(string keep, string settings = "") => _workshop.Sources(Workshop.QuickLimits + settings + $"keep: {keep}\n", "news, folder: news");

    /// <summary>The digest of a first build of the same files with whole texts.</summary>
    private async Task<string> WholeAsync(string settings = "")
    {
        using var other = new Workshop();
        foreach (var folder in new[] { "news", "lexicon" }.Where(f => Directory.Exists(_workshop[f])))
        {
            foreach (var file in Directory.GetFiles(_workshop[folder]))
            {
                other.Write(Path.GetRelativePath(_workshop.Folder, file), File.ReadAllText(file));
            }
        }

        other.Sources(Workshop.QuickLimits + "sentences: no\n" + settings, "news, folder: news");
        return (await other.RunAsync()).Digest!;
    }

    private List<string> Texts()
    {
        var state = new RunState(_workshop.Settings.State);
        return [.. state.ReadPresent().Snapshot.Documents().Select(i => i.Hash).Where(state.Archive.HoldsText)];
    }

    private void ForgetAll()
    {
        foreach (var file in Directory.GetFiles(_workshop[".kg"], "memory*"))
        {
            File.Delete(file);
        }
    }

    private static bool Holds(string file, string words)
    {
        var bytes = File.ReadAllBytes(file);
        var texts = file.Contains("archive", StringComparison.Ordinal) ? [Plain(bytes)] : Unpacked(bytes).Append(bytes);
        return texts.Any(t => t.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(words)) >= 0 || t.AsSpan().IndexOf(System.Text.Encoding.Unicode.GetBytes(words)) >= 0);
    }

    private static byte[] Plain(byte[] bytes)
    {
        using var plain = new MemoryStream();
        using var zipped = new System.IO.Compression.ZLibStream(new MemoryStream(bytes), System.IO.Compression.CompressionMode.Decompress);
        zipped.CopyTo(plain);
        return plain.ToArray();
    }

    /// <summary>Whatever inflates at any place of a file: results that are remembered are packed one by one.</summary>
    private static IEnumerable<byte[]> Unpacked(byte[] bytes)
    {
        for (var start = 0; start < bytes.Length; start++)
        {
            if (!DeflateStart.IsPossible(bytes.AsSpan(start)))
            {
                continue;
            }

            var plain = new byte[4096];
            var length = 0;
            try
            {
                using var zipped = new System.IO.Compression.DeflateStream(new MemoryStream(bytes, start, bytes.Length - start), System.IO.Compression.CompressionMode.Decompress);
                length = zipped.ReadAtLeast(plain, plain.Length, throwOnEndOfStream: false);
            }
            catch (InvalidDataException)
            {
                continue;
            }

            if (length > 64)
            {
                yield return plain[..length];
            }
        }
    }
}
