using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Tests.Support;

namespace KnowledgeGraph.Resolution.Tests.Incremental;

/// <summary>Random histories of a small corpus in which most names are shared between articles.</summary>
internal static class Histories
{
    private static readonly string[] Bodies = ["首批通过备案", "模型正式发布并开放", "公司完成一轮融资", "研究院公布最新成果", "会议在上海开幕"];

    /// <summary>Articles by their number; the same number in another state is the same article with other facts.</summary>
    public static Gen<ArticleFacts> AnyArticle { get; } =
        from number in Gen.Choose(0, 11)
        from seed in Gen.Choose(0, 100_000)
        select Article(number, new Random(seed));

    /// <summary>A lexicon: names, types, parents, redirects and pairs that stay apart all vary.</summary>
    public static Gen<PlainLexicon> AnyLexicon { get; } = Gen.Choose(0, 100_000).Select(seed => Lexicon(new Random(seed)));

    /// <summary>The ids that the lexicons know.</summary>
    public static IReadOnlyList<string> LexiconIds { get; } = ["c/one", "c/cloud", "c/old", "c/group", "m/word"];

    /// <summary>What happens in one step: some articles come or change, some go, perhaps the lexicon changes.</summary>
    public static Gen<Step> AnyStep { get; } =
        from come in AnyArticle.ListOf().Resize(4)
        from gone in Gen.Choose(0, 11).ListOf().Resize(3)
        from change in Gen.Choose(0, 3)
        from lexicon in AnyLexicon
        select new Step([.. come], [.. gone.Select(IdOf)], change == 0 ? lexicon : null);

    public sealed record Step(IReadOnlyList<ArticleFacts> Come, IReadOnlyList<string> Gone, PlainLexicon? Lexicon)
    {
        public override string ToString() => $"come {string.Join(", ", Come.Select(c => c.Article.Id))}; gone {string.Join(", ", Gone)}; {(Lexicon is null ? "" : "other lexicon")}";
    }

    private static string TextOf(int number)
    {
        var body = string.Concat(Enumerable.Repeat(Bodies[number % Bodies.Length] + "，各家企业先后作出回应。", 6));
        return $"{body}第{number}篇。甲公司、甲云、旧甲、甲集团、乙公司、丙AI、丙 AI、某企业、张鹏、李娜、甲言、丙语、6B。";
    }

    private static string IdOf(int number) => new ArticleBuilder(TextOf(number)).Id;

    private static ArticleFacts Article(int number, Random random)
    {
        var article = new ArticleBuilder(TextOf(number), random.Next(3) == 0 ? null : TimeValue.Day(2024, 1, random.Next(1, 9)));
        var firms = Pick(random, ["甲公司", "甲云", "旧甲", "甲集团", "乙公司", "丙AI", "某企业"]);
        var people = Pick(random, ["张鹏", "李娜"]);
        var models = Pick(random, ["甲言", "丙语", "6B"]);
        string[] all = [.. firms, .. people, .. models];
        for (var i = 0; i < all.Length; i++)
        {
            Name(article, $"e{i}", all[i], firms, models, random);
        }

        var figure = random.Next(2) == 0;
        if (figure)
        {
            article.Figure("f0", "首批".Contains(TextOf(number)[..2], StringComparison.Ordinal) ? "首批" : TextOf(number)[..2], random.Next(1, 3) * 100, "亿元", random.Next(2) == 0 ? "融资" : null);
        }

        Claims(article, firms.Length, people.Length, models.Length, figure, random);
        var facts = article.Build();
        return random.Next(8) == 0 ? facts with { Claims = [] } : facts;
    }

    private static void Name(ArticleBuilder article, string key, string name, string[] firms, string[] models, Random random)
    {
        var type = name == "甲言" && random.Next(3) == 0 ? EntityType.Technology
            : name == "甲集团" && random.Next(3) == 0 ? EntityType.Event
            : firms.Contains(name) ? random.Next(5) == 0 ? EntityType.Institution : EntityType.Company
            : models.Contains(name) ? random.Next(4) == 0 ? EntityType.Product : EntityType.Model : EntityType.Person;
        var lexicon = random.Next(4) == 0 && type != EntityType.Event ? null : name switch { "甲公司" => "c/one", "甲云" => "c/cloud", "旧甲" => "c/old", "甲集团" => "c/group", "甲言" => "m/word", _ => null };
        var scope = name == "某企业" ? EntityScope.Article : name == "6B" ? EntityScope.Owner : EntityScope.Corpus;
        var owner = (name == "6B" || (type == EntityType.Person && random.Next(2) == 0)) && firms.Length > 0 ? firms[random.Next(firms.Length)] : null;
        string[] aliases = random.Next(3) == 0 ? [name[..1]] : [];
        article.Entity(key, type, name == "丙AI" && random.Next(2) == 0 ? "丙 AI" : name, lexicon, scope, owner, aliases);
    }

    private static void Claims(ArticleBuilder article, int firms, int people, int models, bool figure, Random random)
    {
        var modality = (Modality)random.Next(3);
        var time = random.Next(2) == 0 ? null : random.Next(2) == 0 ? TimeValue.Month(2023, random.Next(1, 3)) : new TimeValue(new DateOnly(2023, 1, 1), new DateOnly(2023, 1, 10), TimePrecision.Month);
        for (var i = 0; i < firms; i++)
        {
            if (people > 0)
            {
                article.Claim("WORKS_FOR", $"e{firms + random.Next(people)}", $"e{i}", role: $"职务{random.Next(2)}", modality: modality);
            }

            if (models > 0)
            {
                var model = $"e{firms + people + random.Next(models)}";
                article.Claim("DEVELOPS", $"e{i}", model, time, speaker: random.Next(3) == 0 ? $"e{random.Next(firms)}" : null);
                article.Claim("PASSED_FILING", model, time: time, batch: random.Next(2) == 0 ? "首批" : null, regime: "生成式");
                article.Claim("RELEASED_ON", model, time: time, modality: modality);
            }

            if (figure)
            {
                article.Claim("HAS_FIGURE", $"e{i}", "f0", time);
            }
        }
    }

    private static string[] Pick(Random random, string[] names) => [.. names.Where(_ => random.Next(2) == 0)];

    private static PlainLexicon Lexicon(Random random)
    {
        var lexicon = new PlainLexicon();
        if (random.Next(6) > 0)
        {
            lexicon.Row(new LexiconFact("c/one", random.Next(2) == 0 ? "甲公司" : "甲股份", random.Next(3) == 0 ? EntityType.Institution : EntityType.Company, random.Next(2) == 0 ? "c/group" : null));
        }

        lexicon.Row(new LexiconFact("c/cloud", "甲云", EntityType.Company, random.Next(2) == 0 ? "c/one" : null));
        if (random.Next(2) == 0)
        {
            lexicon.Row(new LexiconFact("c/group", "甲集团", random.Next(3) == 0 ? EntityType.Government : EntityType.Company));
        }

        if (random.Next(2) == 0)
        {
            lexicon.Row(new LexiconFact("m/word", random.Next(2) == 0 ? "甲言" : "甲语言", EntityType.Model) { AlsoTypes = random.Next(2) == 0 ? [EntityType.Product] : [] });
        }

        lexicon.Redirect("c/old", random.Next(2) == 0 ? "c/one" : "c/cloud");
        return random.Next(3) == 0 ? lexicon.NeverMerge("c/old", "c/one", "改过一次名的另一家") : lexicon;
    }
}
