using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Tests.Support;
using KnowledgeGraph.Resolution.Verification;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class Laws_of_resolution
{
    private static readonly PlainLexicon Lexicon = new PlainLexicon()
        .Row(new LexiconFact("c/one", "甲公司", EntityType.Company))
        .Row(new LexiconFact("c/one-cloud", "甲公司云", EntityType.Company, "c/one"))
        .Redirect("c/old", "c/one").Redirect("c/cloud-old", "c/one")
        .NeverMerge("c/cloud-old", "c/one", "改过一次名的另一家");

    private static readonly string[] Companies = ["甲公司", "甲公司云", "旧甲", "乙公司", "丙AI", "丙 AI", "某企业"];
    private static readonly string[] People = ["张鹏", "李娜", "王强"];
    private static readonly string[] Models = ["甲言", "丙语", "6B"];

    private static readonly Gen<ArticleFacts> AnyArticle =
        from number in Gen.Choose(0, 400)
        from companies in Gen.SubListOf(Companies)
        from people in Gen.SubListOf(People)
        from models in Gen.SubListOf(Models)
        from seed in Gen.Choose(0, 10_000)
        from day in Gen.Choose(0, 28)
        select Build(number, [.. companies], [.. people], [.. models], seed, day);

    private static readonly Arbitrary<ArticleFacts[]> AnyCorpus = Gen.Choose(0, 7).SelectMany(count => AnyArticle.ArrayOf(count)).ToArbitrary();

    [Fact]
    public void The_order_of_articles_does_not_matter() =>
        Prop.ForAll(AnyCorpus, Gen.Choose(0, 1000).ToArbitrary(), (facts, seed) =>
            Lexicon.Digest(facts) == Lexicon.Digest(Shuffle(facts, seed))).QuickCheckThrowOnFailure();

    [Fact]
    public void An_article_given_twice_counts_once() =>
        Prop.ForAll(AnyCorpus, facts => Lexicon.Digest(facts) == Lexicon.Digest(facts.Concat(facts))).QuickCheckThrowOnFailure();

    [Fact]
    public void One_resolver_forgets_what_is_taken_back() =>
        Prop.ForAll(AnyCorpus, AnyCorpus, (kept, removed) =>
        {
            var resolver = new Resolver(Lexicon);
            resolver.Resolve([.. kept, .. removed]);
            return GraphDigest.Of(resolver.Resolve(kept)) == Lexicon.Digest(kept);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_of_a_removed_article_is_left() =>
        Prop.ForAll(AnyCorpus, AnyArticle.ToArbitrary(), (kept, removed) =>
        {
            ArticleFacts[] rest = [.. kept.Where(k => k.Article.Id != removed.Article.Id)];
            var graph = new Resolver(Lexicon).Resolve(rest);
            var reachable = graph.Edges.SelectMany(e => new[] { e.From, e.To }).Concat(graph.Labelled("Article").Select(a => a.Id)).ToHashSet(StringComparer.Ordinal);
            return graph.Nodes.All(n => n.Id != removed.Article.Id && reachable.Contains(n.Id));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Claims_survive_when_articles_join() =>
        Prop.ForAll(AnyCorpus, AnyCorpus, (first, joined) =>
        {
            var all = new Resolver(Lexicon).Resolve([.. first, .. joined]).Labelled("Claim").Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
            return new Resolver(Lexicon).Resolve(first).Labelled("Claim").All(c => all.Contains(c.Id));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Conflicting_values_all_stay() =>
        Prop.ForAll(Gen.Choose(1, 1000).ArrayOf().ToArbitrary(), values =>
        {
            var graph = Lexicon.Graph([.. values.Select((v, i) => new ArticleBuilder($"第{i}篇说甲言有{v}亿参数。")
                .Entity("e1", EntityType.Model, "甲言").Figure("f1", $"{v}亿", v * 1e8m, "参数").Claim("HAS_PARAMETER_COUNT", "e1", "f1"))]);
            return graph.Typed("HAS_PARAMETER_COUNT").Length == values.Distinct().Count();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Pairs_that_never_merge_never_merge() =>
        Prop.ForAll(AnyCorpus, facts =>
        {
            var graph = new Resolver(Lexicon).Resolve(facts);
            var named = facts.SelectMany(f => f.Entities).Select(e => e.LexiconId).ToHashSet();
            var ids = graph.Nodes.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
            return (!named.Contains("c/cloud-old") || ids.Contains("c/cloud-old"))
                && ids.Contains("c/one") == (named.Contains("c/one") || named.Contains("c/old"))
                && !ids.Contains("c/old");
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Anonymous_companies_are_as_many_as_their_articles() =>
        Prop.ForAll(AnyCorpus, facts =>
        {
            var articles = facts.Where(f => f.Entities.Any(e => e.Name == "某企业")).Select(f => f.Article.Id).Distinct(StringComparer.Ordinal).Count();
            return new Resolver(Lexicon).Resolve(facts).Labelled("Company").Count(n => n.Text("name") == "某企业") == articles;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_graph_is_always_what_its_claims_project_to() =>
        Prop.ForAll(AnyCorpus, facts => new GraphVerifier(GraphSchema.Default).Verify(new Resolver(Lexicon).Resolve(facts)).IsSound).QuickCheckThrowOnFailure();

    private static ArticleFacts[] Shuffle(ArticleFacts[] facts, int seed)
    {
        var shuffled = facts.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static ArticleFacts Build(int number, string[] companies, string[] people, string[] models, int seed, int day)
    {
        var names = companies.Concat(people).Concat(models).ToArray();
        var article = new ArticleBuilder($"第{number}篇：{string.Join('、', names)}。{seed}", day == 0 ? null : TimeValue.Day(2024, 1, day));
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i];
            var type = companies.Contains(name) ? EntityType.Company : people.Contains(name) ? EntityType.Person : EntityType.Model;
            var scope = name == "某企业" ? EntityScope.Article : name == "6B" ? EntityScope.Owner : EntityScope.Corpus;
            article.Entity($"e{i}", type, name, LexiconId(name, seed), scope, name == "6B" && companies.Length > 0 ? companies[0] : null);
        }

        return AddClaims(article, companies.Length, people.Length, models.Length, new Random(seed)).Build();
    }

    private static string? LexiconId(string name, int seed) => name switch
    {
        "甲公司" => "c/one",
        "甲公司云" => "c/one-cloud",
        "旧甲" => seed % 2 == 0 ? "c/old" : "c/cloud-old",
        _ => null,
    };

    private static ArticleBuilder AddClaims(ArticleBuilder article, int companies, int people, int models, Random random)
    {
        for (var i = 0; i < companies * 2; i++)
        {
            var company = $"e{random.Next(companies)}";
            var modality = (Modality)random.Next(5);
            var time = random.Next(2) == 0 ? null : TimeValue.Month(2023, random.Next(1, 13));
            if (people > 0)
            {
                article.Claim("WORKS_FOR", $"e{companies + random.Next(people)}", company, role: $"职务{random.Next(3)}", modality: modality);
            }

            if (models > 0)
            {
                var model = $"e{companies + people + random.Next(models)}";
                article.Claim("DEVELOPS", company, model, time, modality: modality);
                article.Claim("PASSED_FILING", model, time: time, batch: random.Next(2) == 0 ? "首批" : null, regime: "生成式");
                article.Claim("RELEASED_ON", model, time: time);
            }
        }

        return article;
    }
}
