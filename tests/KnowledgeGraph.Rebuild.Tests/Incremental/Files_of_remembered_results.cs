using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Rebuild.Tests.Incremental;

public sealed class Files_of_remembered_results : IDisposable
{
    private readonly BuildSite _site = new();
    private readonly Lexicon _lexicon = Passages.Lexicon(3);

    public Files_of_remembered_results()
    {
        for (var i = 0; i < 5; i++)
        {
            _site.Write($"{i}.txt", Passages.Article(i));
        }
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_damaged_file_is_told_and_made_anew()
    {
        var digest = (await _site.BuildAsync(_lexicon)).Digest;
        var bytes = await File.ReadAllBytesAsync(_site.State, TestContext.Current.CancellationToken);
        for (var at = 5000; at < bytes.Length; at += 3000)
        {
            bytes.AsSpan(at, Math.Min(200, bytes.Length - at)).Fill(0x5A);
        }

        await File.WriteAllBytesAsync(_site.State, bytes, TestContext.Current.CancellationToken);
        _site.Write("6.txt", Passages.Article(6));
        var report = await _site.BuildAsync(_lexicon);

        Assert.Single(report.Notices);
        Assert.NotEqual(digest, report.Digest);
        Assert.Equal((_site.Fresh(_lexicon), report.Digest), (report.Digest, await _site.StoredAsync()));
    }

    [Fact]
    public async Task Where_nothing_can_be_remembered_the_graph_is_built_all_the_same()
    {
        Directory.CreateDirectory(_site.State);

        var report = await _site.BuildAsync(_lexicon);

        Assert.Single(report.Notices);
        Assert.Equal(_site.Fresh(_lexicon), report.Digest);
    }

    [Fact]
    public async Task One_changed_article_is_the_only_one_extracted()
    {
        await _site.BuildAsync(_lexicon);
        _site.Write("2.txt", Passages.Article(40));

        var report = await _site.BuildAsync(_lexicon);

        Assert.Equal((1, _site.Fresh(_lexicon)), (report.Extracted, report.Digest));
    }
}
