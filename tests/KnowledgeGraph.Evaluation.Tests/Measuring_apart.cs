using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Evaluation.Running;
using KnowledgeGraph.Evaluation.Sampling;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Evaluation.Tests;

public sealed class Measuring_apart
{
    private const string Words = "8月31日，百度宣布文心一言向公众开放。百度首席技术官王海峰出席。";

    private readonly Article _article = Read(Words);

    [Fact]
    public void With_unknown_names_no_row_of_the_article_is_left_and_others_are()
    {
        var left = new KnownNames(Lexicon.BuiltIn).LeftOut(_article);

        Assert.DoesNotContain(left.Rows, row => row.Name is "百度" or "文心一言");
        Assert.Contains(left.Rows, row => row.Name == "腾讯");
        Assert.NotEqual(Lexicon.BuiltIn.Fingerprint, left.Fingerprint);
    }

    [Fact]
    public void Annotated_mentions_stand_wherever_a_surface_does_and_the_longer_wins()
    {
        var gold = Gold(new GoldEntity("Company", "百度", ["百度"]), new GoldEntity("Person", "王海峰", ["王海峰", "海峰"]));

        var mentions = AnnotatedMentions.Of(gold, _article);

        Assert.Equal(["百度", "百度", "王海峰"], mentions.Select(m => m.Text));
        Assert.All(mentions, m => Assert.Equal(m.Text, m.Span.Of(_article.Text)));
    }

    [Fact]
    public void A_maker_at_the_start_of_its_models_name_is_kept()
    {
        var gold = Gold(new GoldEntity("Company", "百度", ["百度"]), new GoldEntity("Model", "百度文心", ["百度文心"]));

        Assert.Equal([EntityType.Model, EntityType.Company], AnnotatedMentions.Of(gold, Read("百度文心上线。")).Select(m => m.Type));
    }

    [Fact]
    public void The_rules_alone_find_what_annotated_names_state()
    {
        var gold = Gold(new GoldEntity("Company", "玄圃科技", ["玄圃科技"]), new GoldEntity("Model", "青禾", ["青禾"]));
        var run = new EvaluationRun(Lexicon.BuiltIn, new Dictionary<string, Article> { ["a"] = Read("玄圃科技发布了青禾大模型。") });

        Assert.Equal(1, run.Score([gold], EvaluationMode.AnnotatedNames).Entities.Recall);
    }

    [Fact]
    public void What_is_stated_of_a_figure_alone_or_in_a_sentence_is_no_relation_to_score()
    {
        var article = Read("调查显示，数据标注岗位的平均年薪超过20万元。");
        var facts = new Extractor(Lexicon.BuiltIn).Extract(article);
        var run = new EvaluationRun(Lexicon.BuiltIn, new Dictionary<string, Article> { ["a"] = article });

        Assert.Equal(["STATED", "REPORTED"], facts.Claims.Select(c => c.Predicate));
        Assert.Empty(ClaimSample.Draw([facts], 1, 1));
        Assert.Equal(0, run.Score([Gold()], EvaluationMode.Whole).Relations.Found);
    }

    [Fact]
    public void A_draw_depends_on_its_seed_alone()
    {
        var facts = new Extractor(Lexicon.BuiltIn).Extract(_article);

        Assert.Equal(Draw(1), Draw(1));
        Assert.True(Draw(1).Count <= 2);
        Assert.Equal(facts.Claims.Where(c => !c.IsSentence).Select(c => c.Id).Order(), ClaimSample.Draw([facts], 1000, 5).Select(c => c.Claim.Id).Order());

        IReadOnlyList<SampledClaim> Draw(int seed) => ClaimSample.Draw([facts], 2, seed);
    }

    [Fact]
    public void A_list_of_files_set_aside_may_carry_remarks()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "# why\n057 # remark\n\n  044\n");

        Assert.Equal(new HashSet<string> { "057", "044" }, SetAside.Read(path));
        File.Delete(path);
    }

    [Fact]
    public void A_list_that_is_not_there_is_named() =>
        Assert.Contains("no-such.txt", Assert.Throws<GoldFormatException>(() => SetAside.Read("no-such.txt")).Message, StringComparison.Ordinal);

    private static GoldFile Gold(params GoldEntity[] entities) => new("a", entities, [], [], []);

    private static Article Read(string text) => new() { Id = "a/1", Path = "a.txt", Text = text, Zones = [new Zone(ZoneKind.Body, new Span(0, text.Length))] };
}
