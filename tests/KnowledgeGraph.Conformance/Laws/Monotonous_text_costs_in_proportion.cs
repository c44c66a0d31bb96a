using System.Diagnostics;
using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Conformance.Laws;

/// <summary>
/// A word repeated without end, as broken pages and hostile ones hold, takes seconds and no hours. A quarter of the text each run;
/// <c>KG_MONOTONOUS=120000</c> takes a hundred thousand characters and more, as the law was made for.
/// </summary>
public sealed class Monotonous_text_costs_in_proportion
{
    private const int Usual = 30_000;
    private static readonly Extractor Extractor = new(Lexicon.BuiltIn);

    [Theory]
    [InlineData("大模型")]
    [InlineData("（《“")]
    [InlineData("一亿万")]
    [InlineData("1")]
    [InlineData("百度发布文心一言华为推出盘古大模型")]
    [InlineData("2023年8月31日")]
    [InlineData("GPT-4")]
    [InlineData("张三、李四、")]
    [InlineData("David Smith、")]
    [InlineData("（")]
    [InlineData("约3万人，")]
    public void Repeating_a_piece_never_explodes(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, LongForm.Count("KG_MONOTONOUS", Usual) / piece.Length).ToString();
        var article = Assert.Single(new ArticleReader().Read("article.txt", Encoding.UTF8.GetBytes(text))).Article!;

        var before = Process.GetCurrentProcess().TotalProcessorTime;
        Extractor.Extract(article);

        Assert.True(Process.GetCurrentProcess().TotalProcessorTime - before < TimeSpan.FromSeconds(60));
    }
}
