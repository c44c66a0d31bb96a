using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Resolution.Ledgers;

namespace KnowledgeGraph.Rebuild.Tests.Incremental;

/// <summary><c>KG_HISTORIES=2000</c> before the run asks for so many histories; a few are the default.</summary>
public sealed class Histories_of_builds
{
    private static readonly int Asked = int.TryParse(Environment.GetEnvironmentVariable("KG_HISTORIES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 12;

    private static readonly Arbitrary<Step[]> AnyHistory = (
        from act in Gen.Choose(0, 11)
        from file in Gen.Choose(0, 5)
        from seed in Gen.Choose(0, 60)
        select new Step((Act)Math.Min(act, (int)Act.Crash), file, seed)).ArrayOf().Resize(14).ToArbitrary();

    private enum Act
    {
        Write,
        Write2,
        Write3,
        Rename,
        Delete,
        Lexicon,
        Ledger,
        LoseState,
        SpoilState,
        OldState,
        Edit,
        Crash,
    }

    [Fact]
    public void Any_history_of_builds_ends_at_the_digest_of_a_fresh_full_build() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Asked), Prop.ForAll(AnyHistory, history => Walk(history).GetAwaiter().GetResult()));

    private static async Task<bool> Walk(Step[] history)
    {
        using var site = new BuildSite();
        site.Write("0.txt", Passages.Article(0));
        var (lexicon, ledger) = (Passages.Lexicon(0), Ledger.Empty);
        await site.BuildAsync(lexicon, ledger);
        foreach (var step in history)
        {
            Do(step, site);
            lexicon = step.Act == Act.Lexicon ? Passages.Lexicon(step.Seed) : lexicon;
            ledger = step.Act == Act.Ledger ? LedgerOf(step.Seed) : ledger;
            if (step.Act == Act.Edit && File.Exists(site.Store))
            {
                await site.EditAsync($"MATCH (n:KG:Entity) WITH n ORDER BY n.id LIMIT 1 SET n.name = '改过{step.Seed}'");
            }

            if (step.Act == Act.Crash)
            {
                await Assert.ThrowsAsync<TimeoutException>(() => site.BuildAsync(lexicon, ledger, point => Die(point, (BuildPoint)(step.Seed % 4))));
            }

            var report = await site.BuildAsync(lexicon, ledger);
            var fresh = site.Fresh(lexicon, ledger);
            Assert.Equal(fresh, report.Digest);
            Assert.Equal(fresh, await site.StoredAsync());
        }

        var again = await site.BuildAsync(lexicon, ledger);
        Assert.Equal((0L, 0L, 0), (again.Written, again.Removed, again.Extracted));
        return true;
    }

    private static void Do(Step step, BuildSite site)
    {
        var (name, other) = ($"{step.File}.txt", $"moved{step.File}.txt");
        switch (step.Act)
        {
            case Act.Write or Act.Write2 or Act.Write3 or Act.Crash:
                site.Write(name, Passages.Article(step.Seed));
                break;
            case Act.Rename when File.Exists(Path.Combine(site.Articles, name)):
                File.Move(Path.Combine(site.Articles, name), Path.Combine(site.Articles, other), overwrite: true);
                break;
            case Act.Delete when Directory.GetFiles(site.Articles).Length > 1:
                site.Delete(name);
                break;
            case Act.LoseState:
                File.Delete(site.State);
                break;
            case Act.SpoilState when File.Exists(site.State):
                File.WriteAllText(site.State, "no database");
                break;
            case Act.OldState when File.Exists(site.State + ".old"):
                File.Copy(site.State + ".old", site.State, overwrite: true);
                break;
            case Act.OldState when File.Exists(site.State):
                File.Copy(site.State, site.State + ".old");
                break;
        }
    }

    private static void Die(BuildPoint point, BuildPoint at)
    {
        if (point >= at)
        {
            throw new TimeoutException("The build ends here.");
        }
    }

    private static Ledger LedgerOf(int seed) => (seed % 3) switch
    {
        0 => Ledger.Empty,
        1 => Of(new LedgerRow { Date = new DateOnly(2024, 1, 6), Act = LedgerAct.Merge, Target = "c/yunchen", Other = "c/chengtu", Why = "已合并" }),
        _ => Of(new LedgerRow
        {
            Date = new DateOnly(2024, 1, 6), Act = LedgerAct.Reject, Target = "k/none", Why = "看过原文",
            Fact = new StatedFact("ACQUIRED", "衡界科技", "云辰科技", "衡界科技收购了云辰科技"),
        }),
    };

    private static Ledger Of(LedgerRow row) => Ledger.Parse("ledger.tsv", LedgerText.Header + "\n" + LedgerText.Line(row));

    private sealed record Step(Act Act, int File, int Seed);
}
