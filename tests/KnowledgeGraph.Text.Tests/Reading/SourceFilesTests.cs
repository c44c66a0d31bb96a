using System.Text;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Text.Tests.Reading;

public sealed class SourceFilesTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("source-files").FullName;

    public SourceFilesTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "b", ".git"));
        foreach (var name in new[] { "b/2.md", "b/10.txt", "a.txt", "photo.png", ".hidden.txt", "b/.git/x.txt" })
        {
            File.WriteAllText(Path.Combine(_root, name), "某公司发布了新模型。");
        }
    }

    public void Dispose() => Directory.Delete(_root, true);

    [Fact]
    public void A_folder_gives_its_text_files_in_ordinal_order() => Assert.Equal(["a.txt", "b/10.txt", "b/2.md"], Expand(_root));

    [Fact]
    public void A_pattern_gives_what_matches() => Assert.Equal(["a.txt", "b/10.txt"], Expand(Path.Combine(_root, "**", "*.txt")).Where(name => !name.Contains("/.", StringComparison.Ordinal) && name[0] != '.'));

    [Fact]
    public void A_file_is_taken_whatever_its_name_and_only_once() =>
        Assert.Equal(["photo.png", "a.txt"], Expand(Path.Combine(_root, "photo.png"), Path.Combine(_root, "a.txt"), Path.Combine(_root, "a.txt")));

    [Fact]
    public void What_does_not_exist_is_a_problem_and_the_rest_is_kept()
    {
        var (files, problems) = SourceFiles.Expand([Path.Combine(_root, "none.txt"), Path.Combine(_root, "*.xyz"), Path.Combine(_root, "a.txt")]);
        Assert.Single(files);
        Assert.Contains("no such file", problems[0].Reason, StringComparison.Ordinal);
        Assert.Contains("No file matches", problems[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_is_standard_input()
    {
        var (files, problems) = SourceFiles.Expand(["-"], () => new MemoryStream(Encoding.UTF8.GetBytes("某公司发布了新模型。")));
        Assert.Empty(problems);
        Assert.Equal("某公司发布了新模型。", new ArticleReader().Read(Assert.Single(files))[0].Article!.Text);
        Assert.Single(SourceFiles.Expand(["-"]).Problems);
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_without_being_read()
    {
        var opened = new CountingStream(200L * 1024 * 1024);
        var problem = Assert.Single(new ArticleReader().Read(new SourceFile("huge.txt", () => opened))).Problem!;
        Assert.Contains("200 MB, more than the limit of 32 MB", problem.Reason, StringComparison.Ordinal);
        Assert.Equal(0, opened.BytesRead);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_a_problem() => Assert.Contains(
        "cannot be opened", new ArticleReader().Read(new SourceFile("gone.txt", () => throw new FileNotFoundException("gone")))[0].Problem!.Reason, StringComparison.Ordinal);

    [Fact]
    public void An_article_without_an_address_has_the_one_it_was_fetched_from_and_a_page_keeps_its_own()
    {
        const string Bare = "<html><body><p>某公司发布了新模型。</p></body></html>";
        const string Named = "<html><head><link rel=\"canonical\" href=\"https://news.example/own\"></head><body><p>某公司发布了新模型。</p></body></html>";

        Assert.Equal("https://news.example/2024/05/31/1", Address(Bare));
        Assert.Equal("https://news.example/own", Address(Named));

        static string? Address(string page) => new ArticleReader()
            .Read(new SourceFile("page", () => new MemoryStream(Encoding.UTF8.GetBytes(page))) { Address = "https://news.example/2024/05/31/1" })[0].Article!.Address;
    }

    private string[] Expand(params string[] arguments) =>
        [.. SourceFiles.Expand(arguments).Files.Select(file => Path.GetRelativePath(_root, file.Path))];

    private sealed class CountingStream(long length) : MemoryStream
    {
        public int BytesRead { get; private set; }

        public override long Length => length;

        public override int Read(Span<byte> buffer)
        {
            BytesRead += buffer.Length;
            return base.Read(buffer);
        }
    }
}
