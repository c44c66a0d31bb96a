using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>Carries the marks of withdrawn documents from run to run, and marks what this one saw go.</summary>
/// <param name="run">The run.</param>
/// <param name="keepRuns">For how many runs a deleted document can be brought back.</param>
/// <param name="present">The hashes of what all sources hold now: what lies there under another name was moved.</param>
internal sealed class Withdrawals(RunRecord run, int keepRuns, IReadOnlySet<string> present)
{
    /// <summary>The source as it is now, with all marks.</summary>
    /// <param name="before">The source as it was.</param>
    /// <param name="now">The source as it was just read.</param>
    /// <param name="isRemote">Whether only an answer 410 takes its documents away.</param>
    public SourceState Carry(SourceState before, SourceState now, bool isRemote)
    {
        var old = before.Items.ToDictionary(i => i.Key, StringComparer.Ordinal);
        var seen = now.Items.Select(i => i.Key).ToHashSet(StringComparer.Ordinal);
        var left = before.Items.Where(i => !seen.Contains(i.Key)).Select(i => Left(i, isRemote)).OfType<SourceItem>();
        return now with
        {
            Items = [.. now.Items.Select(i => Seen(i, old.GetValueOrDefault(i.Key))).Concat(left).OrderBy(i => i.Key, StringComparer.Ordinal)],
        };
    }

    private SourceItem Seen(SourceItem now, SourceItem? was)
    {
        var item = now.Since is null && was?.Hash != now.Hash ? now with { Since = run.Began } : now;
        return was is { Withdrawn: true } && was.Cause != WithdrawalCause.Deleted
            ? item with { Withdrawn = true, Withdrawal = was.Withdrawal, Articles = was.Articles }
            : item;
    }

    private SourceItem? Left(SourceItem was, bool isRemote)
    {
        if (was.Withdrawn)
        {
            return was.Cause != WithdrawalCause.Deleted || run.Number - was.Withdrawal!.Run < keepRuns ? was : null;
        }

        var cause = isRemote ? WithdrawalCause.Gone : WithdrawalCause.Deleted;
        return cause == WithdrawalCause.Deleted && present.Contains(was.Hash)
            ? null
            : was with { Withdrawn = true, Pinned = false, Withdrawal = new Withdrawal(cause, run.Began, run.Number, run.By) };
    }
}
