using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Recognition.Corpora;

namespace KnowledgeGraph.Extraction.Tests.Recognition;

/// <summary>The forms of annotated sentences, and what is said of a line in another form.</summary>
public sealed class AnnotatedFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-marked").FullName;

    [Fact]
    public void A_JSON_line_gives_its_names_in_order_with_half_open_spans()
    {
        var sentence = Read("a.json", """{"text": "周以宁去了青禾科技", "label": {"company": {"青禾科技": [[5, 8]]}, "name": {"周以宁": [[0, 2]]}}}""").Single();
        Assert.Equal([new AnnotatedName(new Span(0, 3), "name"), new AnnotatedName(new Span(5, 9), "company")], sentence.Names);
    }

    [Fact]
    public void A_sentence_without_label_has_no_names() => Assert.Empty(Read("a.json", """{"text": "今天下雨", "label": {}}""").Single().Names);

    [Theory]
    [InlineData("{\"text\": \"周以宁\", \"label\": {\"person\": {\"周以宁\": [[0, 2]]}}}", "\"person\" is no type of name")]
    [InlineData("{\"text\": \"周以宁\", \"label\": {\"name\": {\"周以宁\": [[0, 9]]}}}", "outside the text")]
    [InlineData("{\"label\": {}}", "no \"text\"")]
    [InlineData("not JSON", "expected {")]
    public void A_line_of_another_form_is_named_with_file_and_line(string line, string reason)
    {
        var error = Assert.Throws<CorpusFormatException>(() => Read("a.json", "{\"text\": \"好\", \"label\": {}}\n" + line));
        Assert.Contains("a.json:2:", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("周 B-PER\n以 I-PER\n宁 I-PER\n去 O\n")]
    [InlineData("周 B-PER\n以 M-PER\n宁 E-PER\n去 O\n")]
    public void Columns_give_the_same_names_in_either_scheme(string text) =>
        Assert.Equal([new AnnotatedName(new Span(0, 3), "PER")], Read("a.bio", text).Single().Names);

    [Fact]
    public void An_empty_line_ends_a_sentence_and_two_names_may_touch()
    {
        var sentences = Read("a.bmes", "甲 S-PER\n乙 S-PER\n\n丙 O\n");
        Assert.Equal((2, 2, 0), (sentences.Count, sentences[0].Names.Count, sentences[1].Names.Count));
    }

    [Fact]
    public void A_tag_of_another_form_is_named_with_file_and_line() =>
        Assert.Contains("a.bio:2:", Assert.Throws<CorpusFormatException>(() => Read("a.bio", "甲 O\n乙 PERSON\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_without_sentences_is_an_error() => Assert.Throws<CorpusFormatException>(() => Read("a.json", string.Empty));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IReadOnlyList<AnnotatedSentence> Read(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return AnnotatedFile.Read(path);
    }
}
