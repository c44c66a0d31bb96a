using KnowledgeGraph.Resolution.Ledgers;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class Reading_the_ledger
{
    [Theory]
    [InlineData("2024-13-01\treject\tk/1\t\t\t\t\t\t\twhy", "date")]
    [InlineData("2024-05-31\terase\tk/1\t\t\t\t\t\t\twhy", "no decision")]
    [InlineData("2024-05-31\treject\tc/baidu\t\t\t\t\t\t\twhy", "no claim's id")]
    [InlineData("2024-05-31\tmerge\tk/1\tc/a\t\t\t\t\t\twhy", "is a claim's id")]
    [InlineData("2024-05-31\tmerge\tc/a\t\t\t\t\t\t\twhy", "other entity's id")]
    [InlineData("2024-05-31\tmerge\tc/a\tc/a\t\t\t\t\t\twhy", "itself")]
    [InlineData("2024-05-31\tcorrect\tk/1\t\t\t\t\t\tquote=x\twhy", "no change")]
    [InlineData("2024-05-31\tcorrect\tk/1\t\t\t\t\t\tmodality=rejected\twhy", "no modality")]
    [InlineData("2024-05-31\treject\tk/1\t\t\t\t\t\t\t", "reason is missing")]
    [InlineData("2024-05-31\treject\t\t\t\t\t\t\t\twhy", "target is missing")]
    public void A_line_that_cannot_hold_is_told_with_file_and_line(string line, string because)
    {
        var error = Assert.Throws<LedgerException>(() => Ledger.Parse("my.tsv", LedgerText.Header + "\n# remark\n" + line));

        Assert.StartsWith("my.tsv:3: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(because, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faulty_lines_are_told_together()
    {
        var error = Assert.Throws<LedgerException>(() => Ledger.Parse("my.tsv", LedgerText.Header + "\nx\ny"));

        Assert.Equal(2, error.Problems.Count);
    }

    [Fact]
    public void A_file_without_the_column_line_is_refused() =>
        Assert.Contains("first line", Assert.Throws<LedgerException>(() => Ledger.Parse("my.tsv", "2024-05-31\treject")).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_written_is_what_is_read()
    {
        var row = new LedgerRow
        {
            Line = 2, Date = new DateOnly(2024, 5, 31), Act = LedgerAct.Correct, Target = "k/1", Fact = new StatedFact("DEVELOPS", "甲", "乙", "甲推出乙。"),
            Change = new LedgerChange("object", "丙"), Why = "标题写明", By = "审校",
        };

        Assert.Equal(row, Assert.Single(Ledger.Parse("my.tsv", LedgerText.Header + "\n" + LedgerText.Line(row)).Rows));
    }

    [Fact]
    public void Words_over_several_lines_are_kept_on_one() =>
        Assert.DoesNotContain('\n', LedgerText.Line(new LedgerRow { Date = default, Act = LedgerAct.Reject, Target = "k/1", Why = "first\nsecond\tthird" }));
}
