using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Tests.Incremental.Crashing;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Rebuild.Tests.Incremental.Walking;

/// <summary>A site that goes through a history. After each step the store must hold what a fresh full build gives.</summary>
internal sealed class Walk(BuildSite site, Tally tally)
{
    private Lexicon _lexicon = Passages.Lexicon(0);
    private Ledger _ledger = Ledger.Empty;
    private PropertyGraph _fresh = PropertyGraph.Empty;

    public async Task GoAsync(Step[] history)
    {
        Array.ForEach([0, 1, 2, 3], file => site.Write($"{file}.txt", Passages.Article(file + history.Length)));
        _fresh = site.Graph(_lexicon, _ledger);
        await BuildAsync();
        foreach (var step in history)
        {
            var before = GraphDigest.Of(_fresh);
            var isDone = await DoAsync(step);
            _fresh = site.Graph(_lexicon, _ledger);
            tally.Count(isDone ? $"{step.Act}" : "nothing");
            if (step.Act >= Act.Fail)
            {
                await CrashAsync(step, before, GraphDigest.Of(_fresh));
            }

            await BuildAsync();
        }

        var again = await site.BuildAsync(_lexicon, _ledger);
        Assert.Equal((0L, 0L, 0), (again.Written, again.Removed, again.Extracted));
        tally.Ends(_fresh, site);
    }

    private async Task BuildAsync()
    {
        var report = await site.BuildAsync(_lexicon, _ledger);
        Assert.Equal((GraphDigest.Of(_fresh), report.Digest), (report.Digest, await site.StoredAsync()));
    }

    private async Task<bool> DoAsync(Step step)
    {
        switch (step.Act)
        {
            case Act.Lexicon:
                _lexicon = Passages.Lexicon(step.Seed);
                return true;
            case Act.Ledger:
                _ledger = Decisions.Of(step.Seed, _fresh);
                return true;
            case Act.EditStore:
                await site.EditAsync($"MATCH (n:KG:Entity) WITH n ORDER BY n.id LIMIT 1 SET n.name = '改过{step.Seed}'");
                return true;
            default:
                return FileSteps.Do(step, site);
        }
    }

    private async Task CrashAsync(Step step, params string[] good)
    {
        if (step.Act == Act.Fail)
        {
            var at = (BuildPoint)(step.Seed % 4);
            await Assert.ThrowsAsync<TimeoutException>(() => site.BuildAsync(_lexicon, _ledger, point => Die(point, at)));
        }
        else
        {
            var name = CrashMoment.Names[step.Seed % CrashMoment.Names.Length];
            var moment = new CrashMoment(site, name);
            await site.BuildAsync(_lexicon, _ledger, moment.Reached, moment.Reached);
            if (moment.Image is not { } image)
            {
                return;
            }

            tally.Count($"{step.Act} at {name}");
            (step.Act == Act.Kill ? image : image.WithoutUnsynced(site, moment.Synced, new Random(step.Seed))).PutBack(site);
        }

        Assert.Contains(await site.StoredAsync(), good);
    }

    private static void Die(BuildPoint point, BuildPoint at)
    {
        if (point >= at)
        {
            throw new TimeoutException("The build ends here.");
        }
    }
}
