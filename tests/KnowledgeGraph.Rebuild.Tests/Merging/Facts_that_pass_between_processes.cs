using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.Merging;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Tests.Merging;

public sealed class Facts_that_pass_between_processes
{
    private static readonly BuildOptions Options = new() { Threads = 2 };
    private static readonly FactsStamp Stamp = FactsStamp.Of(Options);

    [Fact]
    public void What_is_read_back_gives_the_same_graph_as_what_was_extracted()
    {
        var facts = Extracted(Path.Combine(SharedData.RepositoryRoot, "seeds", "articles"));
        var back = Read([FactsWriter.Header(Stamp), .. facts.Select(FactsWriter.Line)]);

        Assert.Equal(facts.Select(FactsWriter.Line), back.Select(FactsWriter.Line));
        Assert.Equal(facts.SelectMany(f => f.Claims).Select(c => c.Id), back.SelectMany(f => f.Claims).Select(c => c.Id));
        Assert.Equal(Digest(facts), Digest(back));
    }

    [Fact]
    public void Offsets_beyond_the_basic_plane_find_their_words_again()
    {
        var facts = Extract("🚀🚀2023年8月31日，百度宣布文心一言向公众开放。🚀百度成立于2000年，总部位于北京。");
        var back = Assert.Single(Read([FactsWriter.Header(Stamp), FactsWriter.Line(facts)]));

        Assert.NotEmpty(back.Claims);
        Assert.Equal(facts.Claims.Select(c => (c.Quote, c.Span)), back.Claims.Select(c => (c.Quote, c.Span)));
        Assert.All(back.Entities.SelectMany(e => e.Mentions), m => Assert.Equal(m.Text, m.Span.Of(back.Article.Text)));
    }

    [Fact]
    public void Files_may_be_joined_end_to_end()
    {
        var one = Extract("百度成立于2000年，总部位于北京。");
        var other = Extract("2023年8月31日，百度宣布文心一言向公众开放。");
        var header = FactsWriter.Header(Stamp);

        Assert.Equal(2, Read([header, FactsWriter.Line(one), "", header, FactsWriter.Line(other)]).Count);
    }

    [Fact]
    public void Facts_of_another_lexicon_version_or_option_are_refused()
    {
        Refused("another lexicon", FactsWriter.Header(Stamp with { Lexicon = "0" }));
        Refused("another version", FactsWriter.Header(Stamp with { Program = "0" }));
        Refused("other options", FactsWriter.Header(Stamp with { Options = "min-confidence=900" }));
    }

    [Fact]
    public void A_part_that_was_cut_off_or_changed_is_refused_with_its_line()
    {
        var header = FactsWriter.Header(Stamp);
        var line = FactsWriter.Line(Extract("百度成立于2000年，总部位于北京。"));

        Refused("part:2", header, line[..(line.Length / 2)]);
        Refused("is not the one of the article's id", header, line.Replace("百度成立于", "腾讯成立于", StringComparison.Ordinal));
        Refused("damaged", header, line.Replace("\"confidence\"", "\"trust\"", StringComparison.Ordinal));
        Refused("no header", line);
        Refused("not even a header");
    }

    private static void Refused(string reason, params string[] lines) =>
        Assert.Contains(reason, Assert.Throws<FactsException>(() => Read(lines)).Message, StringComparison.Ordinal);

    private static List<ArticleFacts> Read(IReadOnlyList<string> lines) =>
        [.. new FactsReader(Stamp).Read("part", new StringReader(string.Join('\n', lines)))];

    private static string Digest(IReadOnlyList<ArticleFacts> facts) =>
        GraphDigest.Of(new Resolver(new LexiconFacts(Options.Lexicon)).Resolve([.. facts]));

    private static IReadOnlyList<ArticleFacts> Extracted(params string[] paths) => new CorpusExtractor(Options).Extract(paths).Facts;

    private static ArticleFacts Extract(string text) => Assert.Single(new CorpusExtractor(Options).Extract(
        new BuildInput([new SourceFile("a.txt", () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)))], [])).Facts);
}
