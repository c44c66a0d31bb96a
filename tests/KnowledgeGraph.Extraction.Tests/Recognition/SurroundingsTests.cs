using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Recognition.Corpora;
using KnowledgeGraph.Extraction.Recognition.Training;

namespace KnowledgeGraph.Extraction.Tests.Recognition;

/// <summary>What a title is, is often told by a word far from it.</summary>
public sealed class SurroundingsTests : IDisposable
{
    private const string Between = "昨天晚上在家里又一次谈起";
    private static readonly string[] First = ["青山", "蓝海", "远方", "星空", "北风", "黑夜"];
    private static readonly string[] Second = ["传说", "往事", "归来", "年代"];
    private static readonly IReadOnlyList<AnnotatedSentence> Sentences =
        [.. First.SelectMany((first, i) => Second.Select((second, j) => (i + j) % 2 == 0 ? Of("玩家", first + second, "game") : Of("导演", first + second, "movie")))];

    private readonly string _path = Path.GetTempFileName();

    [Theory]
    [InlineData("玩家", RecognisedType.Game)]
    [InlineData("导演", RecognisedType.Movie)]
    public void A_title_never_seen_is_a_game_or_a_film_by_who_speaks_of_it(string speaker, RecognisedType type)
    {
        File.WriteAllBytes(_path, ModelTrainer.Train(Sentences, [], new TrainingOptions { Epochs = 20 }));
        var name = Assert.Single(Recogniser.Load(_path).Recognise($"{speaker}{Between}《白云深处》。"));
        Assert.Equal(type, name.Type);
    }

    [Fact]
    public void A_bolder_model_finds_names_where_a_plain_one_is_silent()
    {
        Assert.Empty(Found(new TrainingOptions { Epochs = 4 }));
        Assert.NotEmpty(Found(new TrainingOptions { Epochs = 4, Boldness = 150 }));
    }

    public void Dispose() => File.Delete(_path);

    private IReadOnlyList<RecognisedName> Found(TrainingOptions options)
    {
        File.WriteAllBytes(_path, ModelTrainer.Train(Sentences, [], options));
        return Recogniser.Load(_path).Recognise("玩家在家里谈起青山。");
    }

    private static AnnotatedSentence Of(string speaker, string title, string type)
    {
        var start = speaker.Length + Between.Length;
        return new AnnotatedSentence($"{speaker}{Between}《{title}》。", [new AnnotatedName(new Span(start, start + title.Length + 2), type)]);
    }
}
