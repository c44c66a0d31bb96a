using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.TestSupport.Stores;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Conformance.Laws;

/// <summary>A person adds a row and builds again; no code changes.</summary>
public sealed class Lexicon_rows_reach_the_graph : IDisposable
{
    private const string Row = "m/test-qiongding\t穹顶三号\tModel\tc/baidu\n";

    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void A_name_added_in_an_overlay_becomes_an_entity_with_its_permanent_id()
    {
        var article = Path.Combine(_file.Folder, "article.txt");
        File.WriteAllText(article, "记者走进百度的实验室，墙上挂着穹顶三号的训练曲线。百度发布了穹顶三号，现场掌声不断。\n");

        var before = Workshop.GraphOf([article]);
        var after = Workshop.GraphOf([article], new BuildOptions { Lexicon = Overlay("id\tname\ttype\tmaker\n" + Row) });

        Assert.DoesNotContain(before.Nodes, n => n.Id == "m/test-qiongding");
        var added = Assert.Single(after.Nodes, n => n.Id == "m/test-qiongding");
        Assert.Contains("Model", added.Labels);
        Assert.Equal("穹顶三号", added.Properties["name"]);
        Assert.Contains(after.Edges, e => e.Type == "DEVELOPS" && e.From == "c/baidu" && e.To == added.Id);
    }

    [Fact]
    public void A_column_that_nobody_knows_is_told_with_file_and_line()
    {
        var error = Assert.Throws<LexiconException>(() => Overlay("id\tname\ttype\tcolour\n" + Row));

        Assert.Contains("own.tsv:1", error.Message, StringComparison.Ordinal);
        Assert.Contains("colour", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rows_of_one_id_that_disagree_are_told_with_file_and_line()
    {
        var error = Assert.Throws<LexiconException>(() => Overlay("id\tname\ttype\tmaker\n" + Row + "m/test-qiongding\t穹顶三号\tPerson\t\n"));

        Assert.Contains("own.tsv:3", error.Message, StringComparison.Ordinal);
    }

    private Lexicon Overlay(string text)
    {
        File.WriteAllText(Path.Combine(_file.Folder, "own.tsv"), text);
        return Lexicon.WithOverlay(_file.Folder);
    }
}
