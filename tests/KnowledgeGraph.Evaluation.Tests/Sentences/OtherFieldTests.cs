using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Evaluation.Sentences;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Evaluation.Tests.Sentences;

/// <summary>The rules on sentences of another field, their names given.</summary>
public sealed class OtherFieldTests
{
    [Fact]
    public void A_pair_stated_is_found_and_a_pair_not_stated_is_an_error()
    {
        var run = new SentenceRun(new Extractor(Lexicon.BuiltIn, new ExtractionOptions { MinConfidence = 0 }));
        run.Add(new RelatedSentence("青禾数据收购了岚图智算。", [new RelatedPair("青禾数据", "岚图智算", "收购")]));
        run.Add(new RelatedSentence("岚图智算被青禾数据收购。", [new RelatedPair("岚图智算", "青禾数据", "被收购")]));
        run.Add(new RelatedSentence("青禾数据收购了岚图智算。", [new RelatedPair("青禾数据", "岚图智算", "竞争")]));
        Assert.Equal((2, 2, 3), (run.Scores["ACQUIRED"].Matched, run.Scores["ACQUIRED"].Expected, run.Scores["ACQUIRED"].Found));
        Assert.Equal("extra", Assert.Single(run.Errors).Kind);
    }

    [Fact]
    public void A_malformed_line_is_named()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "three-cells.txt");
        File.WriteAllText(path, "甲\t乙\t合作\t甲与乙合作。\n甲\t乙\t合作\n");
        Assert.Contains("line 2", Assert.Throws<GoldFormatException>(() => RelatedSentenceReader.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Precision_and_recall_on_financial_news_hold()
    {
        var run = new SentenceRun(new Extractor(Lexicon.BuiltIn));
        foreach (var sentence in RelatedSentenceReader.Read(SharedData.Require("relations/finre/valid.txt")))
        {
            run.Add(sentence);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"P {run.All.Precision:0.000} R {run.All.Recall:0.000}");
        Assert.True(run.All.Precision >= 0.80, $"precision {run.All.Precision:0.000}");
        Assert.True(run.All.Recall >= 0.25, $"recall {run.All.Recall:0.000}");
    }
}
