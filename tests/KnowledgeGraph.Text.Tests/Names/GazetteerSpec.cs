using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Text.Tests.Names;

public sealed class GazetteerSpec
{
    [Theory]
    [InlineData("gpt-4 很强", "GPT4")]
    [InlineData("gpt 4很强", "GPT-4")]
    [InlineData("由open ai推出", "OpenAI")]
    [InlineData("“混元”大模型上线", "混元大模型")]
    public void Spaces_hyphens_and_quotes_make_no_difference(string text, string surface) => Assert.Single(Find(text, surface));

    [Theory]
    [InlineData("gpt  -  4   很 强", "gpt4很 强")]
    [InlineData("云  “ 杉 ” 4", "云   杉4")]
    [InlineData("云 - 杉 \u3000-- a", "云  杉a")]
    public void A_gap_is_left_out_whole_where_it_touches_a_latin_letter_or_a_digit(string text, string key) => Assert.Equal(key, MatchKey.Of(text));

    [Theory]
    [InlineData("aigc行业", "AI")]
    [InlineData("gpt-4o发布", "GPT-4")]
    [InlineData("gpt-4.5发布", "GPT-4")]
    [InlineData("llama2发布", "LLaMA")]
    [InlineData("qwen-7b-chat", "Qwen-7B")]
    public void A_word_number_or_version_is_never_cut(string text, string surface) => Assert.Empty(Find(text, surface));

    [Theory]
    [InlineData("hugging face2024年的下载", "Hugging Face")]
    [InlineData("使用gpt。", "GPT")]
    [InlineData("2023gpt大会", "GPT")]
    public void Neighbours_that_belong_to_something_else_cut_nothing(string text, string surface) => Assert.Single(Find(text, surface));

    [Fact]
    public void At_one_place_the_longer_surface_comes_first_and_the_shorter_ones_after() =>
        Assert.Equal(["中国移动", "中国"], Find("中国移动发布", "中国", "中国移动"));

    [Fact]
    public void A_quotation_is_included_as_a_whole_or_not_crossed()
    {
        Assert.Equal(["“混元”大模型"], Find("腾讯“混元”大模型", "混元大模型"));
        Assert.Empty(Find("他说“要看混元”大模型都在", "混元大模型"));
    }

    [Fact]
    public void An_ordinary_word_that_contains_a_name_is_found_without_a_sense()
    {
        var gazetteer = Gazetteer.Of(Lexicon.From([new("x.tsv", "id\tname\ttype\nc/x\t小米\tCompany\n")]), text => text, ["小米粒"]);

        Assert.Empty(gazetteer.Find(new MatchKey("一颗小米粒"))[0].Senses);
    }

    [Theory]
    [InlineData("智譜AI和ＯＰＥＮ ＡＩ的大模型有哪些？")]
    [InlineData("“文心 一言”与 GPT - 4 相比如何")]
    [InlineData("8月31日通过备案的大模型")]
    [InlineData("")]
    [InlineData("Q")]
    public void A_gazetteer_for_a_text_finds_in_it_what_one_of_all_names_finds(string text) => Assert.Equal(Hits(Whole.Value, text), Hits(Gazetteer.For(new MatchKey(FoldedText.Fold(text))), text));

    [Fact]
    public void A_gazetteer_for_a_text_finds_whatever_row_it_names()
    {
        var texts = Lexicon.BuiltIn.Rows.SelectMany(row => row.Surfaces).Where((_, i) => i % 499 == 0).Select(s => s.Text).Chunk(4).Select(some => string.Join("与", some));

        Assert.All(texts, text => Assert.Equal(Hits(Whole.Value, text), Hits(Gazetteer.For(new MatchKey(FoldedText.Fold(text))), text)));
    }

    private static readonly Lazy<Gazetteer> Whole = new(() => Gazetteer.Of(Lexicon.BuiltIn, FoldedText.Fold));

    private static List<string> Hits(Gazetteer gazetteer, string text) =>
        [.. gazetteer.Find(new MatchKey(FoldedText.Fold(text))).Select(hit => $"{hit.Span} {string.Join(',', hit.Senses.Select(s => $"{s.Row.Id} {s.Contextual}"))}")];

    private static IEnumerable<string> Find(string text, params string[] surfaces)
    {
        var rows = string.Concat(surfaces.Select((surface, i) => $"x/{i}\t{surface}\tProduct\n"));
        var gazetteer = Gazetteer.Of(Lexicon.From([new("x.tsv", "id\tname\ttype\n" + rows)]), surface => surface.ToLowerInvariant());
        return gazetteer.Find(new MatchKey(text)).Select(hit => hit.Span.Of(text));
    }
}
