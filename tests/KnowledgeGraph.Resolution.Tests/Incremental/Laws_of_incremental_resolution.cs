using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Incremental;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Resolution.Tests.Support;

namespace KnowledgeGraph.Resolution.Tests.Incremental;

/// <summary><c>KG_HISTORIES=2000</c> before the run asks for so many histories of each law; a few are the default.</summary>
public sealed class Laws_of_incremental_resolution
{
    private static readonly int Asked = int.TryParse(Environment.GetEnvironmentVariable("KG_HISTORIES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 150;

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Asked).WithEndSize(30);

    private static readonly Arbitrary<List<Histories.Step>> AnyHistory = Histories.AnyStep.ListOf().Resize(7).Select(steps => steps.ToList()).ToArbitrary();

    [Fact]
    public void Any_history_ends_at_the_graph_of_a_fresh_full_resolution() =>
        Check.One(Config, Prop.ForAll(AnyHistory, history => Walk(history, Ledger.Empty)));

    [Fact]
    public void So_does_a_history_with_decisions_on_names_and_claims() =>
        Check.One(Config, Prop.ForAll(AnyHistory, Gen.Choose(0, 100_000).ToArbitrary(), (history, seed) => Walk(history, LedgerOf(history, new Random(seed)))));

    [Fact]
    public void What_is_taken_back_leaves_nothing_behind() =>
        Check.One(Config, Prop.ForAll(AnyHistory, history =>
        {
            var (memory, lexicon) = (new PlainMemory(), new PlainLexicon());
            var facts = new Dictionary<string, ArticleFacts>(StringComparer.Ordinal);
            foreach (var article in history.SelectMany(h => h.Come))
            {
                facts[article.Article.Id] = article;
            }

            new IncrementalResolver(lexicon, GraphSchema.Default, Ledger.Empty).Resolve([.. facts.Keys], [], facts.GetValueOrDefault, memory);
            var change = new IncrementalResolver(lexicon, GraphSchema.Default, Ledger.Empty).Resolve([.. facts.Keys], [], _ => null, memory);
            return memory.IsEmpty && change.Digest == GraphDigest.Of(PropertyGraph.Empty) && change.Counts == default;
        }));

    private static bool Walk(IReadOnlyList<Histories.Step> history, Ledger ledger)
    {
        var (memory, graph) = (new PlainMemory(), new StandingGraph());
        var facts = new SortedDictionary<string, ArticleFacts>(StringComparer.Ordinal);
        var lexicon = new PlainLexicon();
        foreach (var step in history)
        {
            var changed = Move(facts, step);
            var before = lexicon;
            lexicon = step.Lexicon ?? lexicon;
            var ids = LexiconStamps.Changed(LexiconStamps.Of(before, Histories.LexiconIds), LexiconStamps.Of(lexicon, Histories.LexiconIds));
            if (ids.Count > 0 && ledger.Holding.Count > 0)
            {
                (memory, graph, changed) = (new PlainMemory(), new StandingGraph(), [.. facts.Keys]);
                ids = [];
            }

            var change = new IncrementalResolver(lexicon, GraphSchema.Default, ledger).Resolve(changed, ids, facts.GetValueOrDefault, memory);
            graph.Apply(change);
            Compare(new Resolver(lexicon, GraphSchema.Default, ledger).Resolve([.. facts.Values]), graph.Graph, change);
        }

        return true;
    }

    private static List<string> Move(SortedDictionary<string, ArticleFacts> facts, Histories.Step step)
    {
        var changed = new List<string>();
        foreach (var id in step.Gone.Where(facts.Remove))
        {
            changed.Add(id);
        }

        foreach (var article in step.Come)
        {
            facts[article.Article.Id] = article;
            changed.Add(article.Article.Id);
        }

        return [.. changed.Distinct(StringComparer.Ordinal)];
    }

    private static void Compare(PropertyGraph wanted, PropertyGraph found, GraphChange change)
    {
        Assert.Equal(wanted.Nodes.Select(n => n.Id), found.Nodes.Select(n => n.Id));
        Assert.Equal(wanted.Nodes.Select(ElementHash.Of), found.Nodes.Select(ElementHash.Of));
        Assert.Equal(wanted.Edges.Select(e => e.Id), found.Edges.Select(e => e.Id));
        Assert.Equal(wanted.Edges.Select(ElementHash.Of), found.Edges.Select(ElementHash.Of));
        Assert.Equal(GraphDigest.Of(wanted), change.Digest);
        Assert.Equal((wanted.Nodes.Count, wanted.Edges.Count), (change.Counts.Nodes, change.Counts.Relationships));
    }

    // Decisions on claims and names that the history itself brings: by id, by what they state, with names to look up; and a merge.
    private static Ledger LedgerOf(IReadOnlyList<Histories.Step> history, Random random)
    {
        var claims = history.SelectMany(h => h.Come).SelectMany(a => a.Claims.Select(c => (Claim: c, Article: a)))
            .DistinctBy(c => c.Claim.Id).OrderBy(_ => random.Next()).Take(8).ToArray();
        var rows = claims.Select((c, i) => (i % 5) switch
        {
            0 => Row(LedgerAct.Reject, c.Claim.Id),
            1 => Row(LedgerAct.Reject, "k/" + i) with { Fact = Stated(c.Claim, c.Article) },
            2 => Row(LedgerAct.Correct, c.Claim.Id) with { Change = new LedgerChange("object", "甲云") },
            3 => Row(LedgerAct.Correct, c.Claim.Id) with { Change = new LedgerChange("subject", random.Next(2) == 0 ? "甲言" : "c/one") },
            _ => Row(LedgerAct.Correct, c.Claim.Id) with { Change = new LedgerChange("modality", "denied") },
        });
        var merge = random.Next(2) == 0 ? [Row(LedgerAct.Merge, "c/cloud") with { Other = "c/group" }] : Array.Empty<LedgerRow>();
        return Ledger.Parse("ledger.tsv", LedgerText.Header + "\n" + string.Join('\n', rows.Concat(merge).Select(LedgerText.Line)));
    }

    private static LedgerRow Row(LedgerAct act, string target) => new() { Date = new DateOnly(2024, 1, 6), Act = act, Target = target, Why = "看过原文" };

    private static StatedFact Stated(Claim claim, ArticleFacts article)
    {
        string? NameOf(string? key) => article.Entities.FirstOrDefault(e => e.Key == key)?.Name;
        return new StatedFact(claim.Predicate, NameOf(claim.Subject) ?? claim.Subject, NameOf(claim.Object) ?? claim.Time?.Text ?? string.Empty, StatedFact.OneLine(claim.Quote));
    }
}
