using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Recognition.Corpora;
using KnowledgeGraph.Extraction.Recognition.Training;

namespace KnowledgeGraph.Extraction.Tests.Recognition;

/// <summary>Learning a model from marked sentences.</summary>
public sealed class TrainingTests : IDisposable
{
    private static readonly TrainingOptions Options = new() { Epochs = 12 };
    private static readonly Lazy<byte[]> Model = new(() => ModelTrainer.Train(MadeUpSentences.All, [], Options));

    private readonly string _folder = Directory.CreateTempSubdirectory("kg-train").FullName;

    [Fact]
    public void The_same_sentences_give_the_same_bytes() =>
        Assert.Equal(Model.Value, ModelTrainer.Train(MadeUpSentences.All, [], Options));

    [Fact]
    public void Other_sentences_give_another_model() =>
        Assert.NotEqual(Model.Value, ModelTrainer.Train([.. MadeUpSentences.All.Skip(6)], [], Options));

    [Fact]
    public void Names_that_were_never_seen_are_found_by_what_stands_around_them()
    {
        var names = Learnt().Recognise("白露科技昨天宣布成立，方子衿表示满意。");
        Assert.Equal(
            [(new Span(0, 4), RecognisedType.Company), (new Span(11, 14), RecognisedType.Name)],
            names.Select(n => (n.Span, n.Type)));
    }

    [Fact]
    public void A_sentence_without_names_has_none() => Assert.Empty(Learnt().Recognise("昨天，，。"));

    [Fact]
    public void A_model_read_again_is_the_model_that_was_written()
    {
        var path = Write(Model.Value);
        Assert.Equal(Recogniser.Load(path).Version, Recogniser.Load(path).Version);
        Assert.Equal(16, Recogniser.Load(path).Version.Length);
    }

    [Fact]
    public void Names_of_other_annotated_texts_change_the_model()
    {
        AnnotatedSentence[] others = [new("方子衿", [new AnnotatedName(new Span(0, 3), "PER")])];
        Assert.NotEqual(Model.Value, ModelTrainer.Train(MadeUpSentences.All, others, Options));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Recogniser Learnt() => Recogniser.Load(Write(Model.Value));

    private string Write(byte[] model)
    {
        var path = Path.Combine(_folder, "names.model");
        File.WriteAllBytes(path, model);
        return path;
    }
}
