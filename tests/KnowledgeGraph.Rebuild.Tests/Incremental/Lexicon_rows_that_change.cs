using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Rebuild.Tests.Incremental;

public sealed class Lexicon_rows_that_change : IDisposable
{
    private const string Columns = "id\tname\ttype\taliases\n";
    private const string Row = "c/yunchen\t云辰科技\tCompany\t";

    private readonly BuildSite _site = new();

    public Lexicon_rows_that_change()
    {
        _site.Write("one.txt", "云辰科技发布了澈言大模型，参数规模达到300亿。\n");
        _site.Write("two.txt", "雲辰科技首席執行官周文海接受了採訪。\n");
        _site.Write("three.txt", "云辰收购了衡界科技。\n");
        _site.Write("four.txt", "朔域数据完成2亿元融资。\n");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Nothing_is_extracted_twice()
    {
        Assert.Equal(4, (await _site.BuildAsync(Of(Row))).Extracted);
        Assert.Equal(0, (await _site.BuildAsync(Of(Row))).Extracted);
    }

    [Theory]
    [InlineData(Row + "云辰", 3)]
    [InlineData(Row + "周文海", 1)]
    [InlineData("c/yunchen\t云辰股份\tCompany\t云辰科技", 2)]
    [InlineData("c/yunchen\t云辰科技\tInstitution\t", 2)]
    [InlineData("", 2)]
    [InlineData(Row + "\nc/shuoyu\t朔域数据\tCompany\t", 1)]
    [InlineData(Row + "\nc/never\t从未提到的公司\tCompany\t", 0)]
    public async Task The_articles_are_extracted_again_in_which_a_changed_surface_stands(string rows, int articles)
    {
        await _site.BuildAsync(Of(Row));

        var report = await _site.BuildAsync(Of(rows));

        Assert.Equal(articles, report.Extracted);
        Assert.Equal(_site.Fresh(Of(rows)), report.Digest);
    }

    [Fact]
    public async Task A_parent_reaches_the_people_of_a_group_though_nothing_is_extracted_again()
    {
        const string Columns = "id\tname\ttype\taliases\tparent\n";
        const string Rows = "c/group\t从未提到的集团\tCompany\t\t\nc/other\t另一家从未提到的集团\tCompany\t\t\n";
        var (before, after) = (Own(Columns + Rows), Own(Columns + Rows.Replace("另一家从未提到的集团\tCompany\t\t", "另一家从未提到的集团\tCompany\t\tc/group", StringComparison.Ordinal)));
        await _site.BuildAsync(before);

        var report = await _site.BuildAsync(after);

        Assert.Equal((0, _site.Fresh(after)), (report.Extracted, report.Digest));
    }

    private static Lexicon Own(string text) => Lexicon.From([new LexiconSource("rows.tsv", text)]);

    private static Lexicon Of(string rows) => Lexicon.From([new LexiconSource("rows.tsv", Columns + rows + "\n")]);
}
