using KnowledgeGraph.Evaluation.Confidence;

namespace KnowledgeGraph.Evaluation.Tests.Confidence;

public sealed class ConfidenceTrainerTests
{
    [Fact]
    public void What_tells_right_from_wrong_weighs_and_what_does_not_weighs_little()
    {
        var weights = ConfidenceTrainer.Train(Examples());
        Assert.True(weights["near"] > 500);
        Assert.True(weights["far"] < -500);
        Assert.InRange(Math.Abs(weights.GetValueOrDefault("heads")), 0, 250);
    }

    [Fact]
    public void The_same_examples_teach_the_same() => Assert.Equal(ConfidenceTrainer.Train(Examples()), ConfidenceTrainer.Train(Examples()));

    [Fact]
    public void What_one_article_alone_shows_weighs_nothing()
    {
        var examples = Examples().Append(new ConfidenceExample("a0", ["bias", "once"], false, 1, IsOwnField: true)).ToList();
        Assert.DoesNotContain("once", ConfidenceTrainer.Train(examples).Keys);
    }

    [Fact]
    public void Cross_validated_confidence_agrees_with_what_is_observed()
    {
        var examples = Examples();
        var rows = new CrossValidation(examples, examples.Count).Reliability();
        Assert.All(rows.Where(r => r.Claims >= 40), row => Assert.InRange(row.Observed - row.Mean, -0.1, 0.1));
    }

    // Ten articles of forty claims; near ones are right nine times of ten, far ones once in four; heads and tails say nothing.
    private static List<ConfidenceExample> Examples() =>
        [.. Enumerable.Range(0, 400).Select(i =>
        {
            var near = i % 2 == 0;
            var isRight = near ? i / 2 % 10 != 0 : i / 2 % 4 == 0;
            return new ConfidenceExample($"a{i / 40}", ["bias", near ? "near" : "far", i / 3 % 2 == 0 ? "heads" : "tails"], isRight, 1, IsOwnField: true);
        })];
}
