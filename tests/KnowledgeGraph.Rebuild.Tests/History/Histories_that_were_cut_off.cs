using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Tests.Support;

namespace KnowledgeGraph.Rebuild.Tests.History;

/// <summary>The history is only ever added to; whatever a crash leaves at its end, the runs before stand.</summary>
public sealed class Histories_that_were_cut_off : IDisposable
{
    private readonly Workshop _workshop = new();

    public void Dispose() => _workshop.Dispose();

    [Fact]
    public void A_run_without_an_end_was_cut_off_unless_somebody_is_at_it()
    {
        var history = new RunHistory(_workshop["runs.jsonl"]);
        history.Add(Run(1));
        history.Add(Run(1) with { Outcome = RunOutcome.Done, Ended = DateTimeOffset.UnixEpoch });
        history.Add(Run(2));

        Assert.Equal([RunOutcome.Done, RunOutcome.CutOff], history.Read().Select(r => r.Outcome));
        Assert.Equal([RunOutcome.Done, RunOutcome.Running], history.Read(isRunning: true).Select(r => r.Outcome));
    }

    [Fact]
    public void Whatever_length_a_crash_left_the_lines_before_it_and_after_it_are_read()
    {
        var history = new RunHistory(_workshop["runs.jsonl"]);
        history.Add(Run(1) with { Outcome = RunOutcome.Done });
        var whole = File.ReadAllBytes(_workshop["runs.jsonl"]).Length;
        history.Add(Run(2) with { Outcome = RunOutcome.Done });
        var both = File.ReadAllBytes(_workshop["runs.jsonl"]);
        for (var length = whole; length < both.Length; length += 7)
        {
            File.WriteAllBytes(_workshop["runs.jsonl"], both[..length]);
            history.Add(Run(3) with { Outcome = RunOutcome.Done });

            Assert.Equal([1, 3], history.Read().Select(r => r.Number));
        }
    }

    [Fact]
    public void What_is_written_is_what_is_read()
    {
        var history = new RunHistory(_workshop["runs.jsonl"]);
        var run = Run(7) with
        {
            Outcome = RunOutcome.Partial,
            Reason = "“引号”\n换行",
            Changes = new ArticleChanges(["a: 1"], ["a: 2"], ["a: 3 → 4"], ["a: 5"]),
            Sources = [new SourceRecord("a", 1, 2, 3, 4, 5)],
            Problems = ["b"],
        };
        history.Add(Run(6));
        history.Add(run);

        var read = history.Read()[^1];

        Assert.Equal(RunHistory.Line(run), RunHistory.Line(read));
        Assert.Equal(run.Changes.Renamed, read.Changes.Renamed);
        Assert.Empty(history.Read()[0].Changes.Added);
        Assert.True(ArticleChanges.None.IsEmpty);
    }

    private static RunRecord Run(int number) => new() { Number = number, Kind = "build", By = "somebody@here", Began = DateTimeOffset.UnixEpoch };
}
