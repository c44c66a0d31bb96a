namespace KnowledgeGraph.Conformance.Filing;

public sealed class FilingExtractionTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_filing_shown_is_stated_and_nine_in_ten_stated_are_found()
    {
        var score = FilingRun.Score();

        foreach (var fault in score.Faults)
        {
            output.WriteLine(fault);
        }

        output.WriteLine($"precision {score.Precision:0.000} ({score.Right}/{score.Shown}), recall {score.Recall:0.000} ({score.Recalled}/{score.Expected})");
        Assert.Equal(1.0, score.Precision);
        Assert.True(score.Recall >= 0.90, $"recall {score.Recall:0.000}");
    }
}
