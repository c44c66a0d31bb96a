using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Text.Tests.Lexicons;

public sealed class LexiconSpec
{
    private const string Header = "id\tname\ttype\taliases\tmaker\tparent\n";

    [Fact]
    public void A_row_has_its_name_first_among_its_surfaces_and_a_tilde_makes_one_contextual()
    {
        var row = Assert.Single(Of("models.tsv", Header + "m/spark\t讯飞星火\tModel\t~星火|Spark\n").Rows);

        Assert.Equal(EntityType.Model, row.Type);
        Assert.Equal([new("讯飞星火", false), new("星火", true), new("Spark", false)], row.Surfaces);
    }

    [Fact]
    public void A_contextual_name_loses_its_tilde() =>
        Assert.Equal("天工", Assert.Single(Of("models.tsv", Header + "m/tiangong\t~天工\tModel\n").Rows).Name);

    [Fact]
    public void Comments_empty_lines_and_a_byte_order_mark_are_no_rows() =>
        Assert.Single(Of("models.tsv", "\uFEFF# 模型\n" + Header + "\n# 国外\nm/gpt\tGPT\tModel\n").Rows);

    [Fact]
    public void All_errors_are_reported_together_with_file_and_line()
    {
        var thrown = Assert.Throws<LexiconException>(() => Of("x.tsv", "id\tname\ttype\tcolour\nc/a\t甲\tCompany\nc/a\t乙\tCompany\nc/b\t丙\tFirm\nc/d\n"));

        Assert.Equal(
            ["x.tsv:1: unknown column \"colour\"", "x.tsv:3: id \"c/a\" is already in x.tsv:2", "x.tsv:4: unknown type \"Firm\"", "x.tsv:5: id, name and type must be given"],
            thrown.Message.Split('\n').Select(line => line.Split(';')[0]));
    }

    [Fact]
    public void A_dangling_reference_is_reported_and_left_out()
    {
        var lexicon = Of("models.tsv", Header + "m/a\t甲模型\tModel\t\tc/nobody\n");

        Assert.Equal("models.tsv:2: unknown maker \"c/nobody\"", Assert.Single(lexicon.Problems).ToString());
        Assert.Null(Assert.Single(lexicon.Rows).Maker);
    }

    [Fact]
    public void A_retired_id_leads_to_the_row_that_took_its_place()
    {
        var lexicon = Lexicon.From([new("models.tsv", Header + "m/new\t甲\tModel\n"), new("redirects.tsv", "from\tto\twhy\nm/old\tm/new\trenamed\n")]);

        Assert.Equal("甲", lexicon.Find("m/old")?.Name);
    }

    [Fact]
    public void Never_merge_pairs_hold_both_ways()
    {
        var lexicon = Lexicon.From(
        [
            new("companies.tsv", Header + "c/a\t甲\tCompany\nc/b\t甲云\tCompany\n"),
            new("never-merge.tsv", "a\tb\twhy\nc/a\tc/b\ta branch\n"),
        ]);

        Assert.True(lexicon.MustStayApart("c/b", "c/a") && lexicon.MustStayApart("c/a", "c/b"));
    }

    [Fact]
    public void Everything_that_ships_refers_only_to_what_ships() => Assert.Empty(Lexicon.BuiltIn.Problems);

    private static Lexicon Of(string file, string text) => Lexicon.From([new(file, text)]);
}
