using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Evaluation.Marks;
using KnowledgeGraph.Extraction.Recognition.Corpora;

namespace KnowledgeGraph.Evaluation.Tests.Marks;

public sealed class Marks_go_back_into_their_texts : IDisposable
{
    private const string First = "云杉科技发布远山大模型。";
    private const string Second = "公司营收3亿元。";
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void A_sentence_is_found_by_its_hash_whatever_signs_of_markdown_stand_around_it()
    {
        var shelf = Shelf("## **云杉科技**发布[远山大模型](http://example.org)。公司营收3亿元。");

        Assert.Equal(First, shelf.Find(SentenceShelf.HashOf(First)));
        Assert.Equal(Second, shelf.Find(SentenceShelf.HashOf(Second)));
        Assert.Null(shelf.Find(SentenceShelf.HashOf("别的话。")));
    }

    [Fact]
    public void Names_come_back_in_place_with_the_facts_beside_them()
    {
        var marks = File("marks.jsonl", $$$"""{"name":"one","sentences":[["{{{SentenceShelf.HashOf(First)}}}",[0,4,"Company"],[6,11,"Model"]],["{{{SentenceShelf.HashOf(Second)}}}"]],"gold":{"entities":[{"type":"Company","name":"云杉科技","aliases":["云杉科技"]}],"figures":[],"relations":[],"noise":[]}}""");

        var counts = MarkRejoiner.Write(MarkedArticle.Read(marks), Shelf(First + Second), Path.Combine(_folder, "out"));

        Assert.Equal((2, 0), counts);
        var sentence = InlineReader.Read(Path.Combine(_folder, "out", "sentences.txt"))[0];
        Assert.Equal(First, sentence.Text);
        Assert.Equal(["云杉科技", "远山大模型"], sentence.Names.Select(name => sentence.Text[name.Span.Start..name.Span.End]));
        Assert.Equal(First + Second + "\n", System.IO.File.ReadAllText(Path.Combine(_folder, "out", "articles", "one.txt")));
        Assert.Equal("云杉科技", GoldReader.Read(Path.Combine(_folder, "out", "gold", "one.json")).Entities.Single().Name);
    }

    [Fact]
    public void A_sentence_that_no_text_holds_is_counted_and_left_out()
    {
        var marks = File("marks.jsonl", $$$"""{"name":"one","sentences":[["{{{SentenceShelf.HashOf(First)}}}"]],"gold":{}}""");

        Assert.Equal((0, 1), MarkRejoiner.Write(MarkedArticle.Read(marks), Shelf(Second), Path.Combine(_folder, "out")));
    }

    [Fact]
    public void A_line_of_another_form_is_told_by_file_and_number()
    {
        var marks = File("marks.jsonl", "{\"name\":\"one\",\"sentences\":[],\"gold\":{}}\n{\"name\":\"two\"}");

        var error = Assert.Throws<FormatException>(() => MarkedArticle.Read(marks).ToList());

        Assert.Contains("marks.jsonl, line 2", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private SentenceShelf Shelf(string text) => SentenceShelf.Of([File("text.md", text)]);

    private string File(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }
}
