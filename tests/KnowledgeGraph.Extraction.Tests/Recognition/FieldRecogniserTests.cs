using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Recognition.Corpora;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Extraction.Tests.Recognition;

/// <summary>The recogniser of the field: names that no lexicon has, of the types of news about models.</summary>
public sealed class FieldRecogniserTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".txt");

    [Theory]
    [InlineData("霁川智能昨日开源霁川-13B，称其在中文评测中领先。", "霁川智能", EntityType.Company)]
    [InlineData("该成果由砚池大学自然语言处理实验室发布。", "砚池大学自然语言处理实验室", EntityType.Institution)]
    [InlineData("Qelvora推出编程助手Qelvora Code，面向个人开发者免费。", "Qelvora Code", EntityType.Product)]
    public void A_name_that_the_lexicon_lacks_is_found(string text, string name, EntityType type) =>
        Assert.Equal(type, Find(text).Single(mention => mention.Text == name).Type);

    [Theory]
    [InlineData("这种做法需要持续地scale up，而不是follow别人。")]
    [InlineData("训练的费用越来越高，数据也越来越少。")]
    public void Ordinary_words_are_no_names(string text) => Assert.DoesNotContain(Find(text), mention => mention.Source == MentionSource.Recogniser);

    [Fact]
    public void A_listed_product_behind_its_maker_stays_itself() =>
        Assert.Contains(Find("除了百度文小言之外，还有不少选择。"), mention => mention is { Text: "文小言", Source: MentionSource.Gazetteer });

    [Fact]
    public void Its_types_are_those_of_the_field() => Assert.Equal(RecognisedTypes.Field, Recogniser.Field.Types);

    [Fact]
    public void Names_in_place_are_read_with_their_spans()
    {
        File.WriteAllText(_path, "# a remark\n[霁川智能|Company]在[杭州|Region]发布[霁川-13B|Model]。\n");
        var sentence = Assert.Single(InlineReader.Read(_path));
        Assert.Equal("霁川智能在杭州发布霁川-13B。", sentence.Text);
        Assert.Equal([new AnnotatedName(new Span(0, 4), "company"), new AnnotatedName(new Span(5, 7), "region"), new AnnotatedName(new Span(9, 15), "model")], sentence.Names);
    }

    [Theory]
    [InlineData("[霁川智能发布新品。", ":1:")]
    [InlineData("好。\n[霁川智能|Firm]发布新品。", ":2:")]
    public void A_broken_mark_is_an_error_with_its_line(string text, string place)
    {
        File.WriteAllText(_path, text);
        Assert.Contains(_path + place, Assert.Throws<CorpusFormatException>(() => InlineReader.Read(_path)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_path);

    private static IReadOnlyList<Mention> Find(string text)
    {
        var article = new Article { Id = "a/0", Path = "test", Text = text, Zones = [new Zone(ZoneKind.Body, new Span(0, text.Length))] };
        return new MentionFinder(Lexicon.BuiltIn).Find(article, FoldedText.Of(article));
    }
}
