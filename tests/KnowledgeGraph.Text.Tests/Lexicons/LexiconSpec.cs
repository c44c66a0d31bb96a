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

    [Theory]
    [InlineData("c/a\t甲\tCompany\nx/a\t甲\tProduct\n", "x.tsv:3: \"甲\" is a Product here and a Company as c/a in x.tsv:2; write ~ before the one that a text has to prove")]
    [InlineData("c/a\t甲\tCompany\tOpen AI\nx/a\t乙\tProduct\topen-ai\n", "x.tsv:3: \"open-ai\" is a Product here and a Company as c/a in x.tsv:2; write ~ before the one that a text has to prove")]
    [InlineData("c/a\t甲\tCompany\t丙\nc/b\t乙\tCompany\t丙\n", "x.tsv:3: \"丙\" of c/b already stands for c/a in x.tsv:2; write ~ before it where it is not always meant")]
    public void A_name_that_plainly_stands_for_two_things_is_an_error(string rows, string message) =>
        Assert.Equal(message, Assert.Throws<LexiconException>(() => Of("x.tsv", Header + rows)).Message);

    [Theory]
    [InlineData("c/a\t甲\tCompany\nx/a\t~甲\tProduct\n")]
    [InlineData("c/a\t~甲\tCompany\nx/a\t甲\tProduct\n")]
    [InlineData("p/a\t~张鹏\tPerson\np/b\t~张鹏\tPerson\n")]
    public void A_name_that_a_text_has_to_prove_may_stand_for_two(string rows) => Assert.Equal(2, Of("x.tsv", Header + rows).Rows.Count);

    [Theory]
    [InlineData("c/a\t甲\tCompany\t~丙\nc/b\t甲云\tCompany\t丙\n", "x.tsv:3: \"丙\" is a name of c/b and of c/a in x.tsv:2, which are never to be merged; write ~ before both")]
    [InlineData("c/a\t甲\tCompany\t丙\nc/b\t甲云\tCompany\t~丙\n", "x.tsv:3: \"丙\" is a name of c/b and of c/a in x.tsv:2, which are never to be merged; write ~ before both")]
    public void Two_rows_that_are_never_merged_share_no_plain_name(string rows, string message) =>
        Assert.Equal(message, Assert.Throws<LexiconException>(() => Lexicon.From([new("x.tsv", Header + rows), new("never-merge.tsv", "a\tb\twhy\nc/a\tc/b\ta branch\n")])).Message);

    [Fact]
    public void Two_rows_that_are_never_merged_may_share_a_name_that_a_text_has_to_prove() =>
        Assert.Equal(2, Lexicon.From([new("x.tsv", Header + "d/a\t甲报\tMedia\t~时报\nd/b\t乙报\tMedia\t~时报\n"), new("never-merge.tsv", "a\tb\twhy\nd/a\td/b\ttwo papers\n")]).Rows.Count);

    [Theory]
    [InlineData("m/old\tm/new\twhy\n", "m/new\tm/old\twhy\n", "never-merge.tsv:2: \"m/new\" and \"m/old\" are never to be merged, but both are m/new")]
    [InlineData("m/new\tm/other\twhy\n", "", "redirects.tsv:2: \"m/new\" is retired here, but x.tsv:2 still has it")]
    [InlineData("m/a\tm/new\twhy\nm/a\tm/other\twhy\n", "", "redirects.tsv:3: \"m/a\" already leads to \"m/new\" (redirects.tsv:2)")]
    [InlineData("m/a\tm/b\twhy\nm/b\tm/a\twhy\n", "", "redirects.tsv:2: \"m/a\" leads back to itself")]
    public void Pairs_and_redirects_that_undo_one_another_are_errors(string redirects, string pairs, string message) =>
        Assert.Equal(message, Assert.Throws<LexiconException>(() => Lexicon.From(
        [
            new("x.tsv", Header + "m/new\t甲\tModel\nm/other\t乙\tModel\n"), new("redirects.tsv", "from\tto\twhy\n" + redirects), new("never-merge.tsv", "a\tb\twhy\n" + pairs),
        ])).Message.Split('\n')[0]);

    [Fact]
    public void What_ships_contradicts_itself_nowhere_and_refers_only_to_what_ships()
    {
        var proved = Lexicon.From(LexiconSource.BuiltIn());

        Assert.Empty(proved.Problems);
        Assert.Equal(proved.Rows.Select(row => row.ToString()), Lexicon.BuiltIn.Rows.Select(row => row.ToString()));
        Assert.Equal(proved.Rows.SelectMany(row => row.Surfaces), Lexicon.BuiltIn.Rows.SelectMany(row => row.Surfaces));
        Assert.Equal(proved.Fingerprint, Lexicon.BuiltIn.Fingerprint);
    }

    private static Lexicon Of(string file, string text) => Lexicon.From([new(file, text)]);
}
