using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Tests.Support;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class Identity_of_names
{
    private readonly PlainLexicon _lexicon = new PlainLexicon()
        .Row(new LexiconFact("c/one", "甲公司", EntityType.Company))
        .Row(new LexiconFact("c/one-cloud", "甲公司云", EntityType.Company, "c/one"))
        .Row(new LexiconFact("m/chat", "甲言", EntityType.Model) { AlsoTypes = [EntityType.Product, EntityType.Person] });

    [Fact]
    public void A_lexicon_id_is_the_node_whatever_the_surfaces()
    {
        var graph = _lexicon.Graph(
            new ArticleBuilder("甲集团说。").Entity("e1", EntityType.Company, "甲集团", "c/one"),
            new ArticleBuilder("甲公司答。").Entity("e1", EntityType.Company, "甲公司", "c/one"));
        var node = Assert.Single(graph.Labelled("Company"));
        Assert.Equal("甲公司", node.Text("name"));
        Assert.Equal(["甲集团"], (string[])node.Properties["aliases"]);
    }

    [Fact]
    public void A_retired_id_follows_its_redirect()
    {
        _lexicon.Redirect("c/old", "c/one");
        var graph = _lexicon.Graph(new ArticleBuilder("旧甲说。").Entity("e1", EntityType.Company, "旧甲", "c/old"));
        Assert.Equal("c/one", Assert.Single(graph.Labelled("Company")).Id);
    }

    [Fact]
    public void A_never_merge_pair_is_stronger_than_a_redirect()
    {
        _lexicon.Redirect("c/old", "c/one").NeverMerge("c/old", "c/one", "两家公司");
        var graph = _lexicon.Graph(
            new ArticleBuilder("旧甲说。").Entity("e1", EntityType.Company, "旧甲", "c/old"),
            new ArticleBuilder("甲公司说。").Entity("e1", EntityType.Company, "甲公司", "c/one"));
        Assert.Equal(["旧甲", "甲公司"], graph.Labelled("Company").Names());
    }

    [Fact]
    public void A_chat_model_is_also_a_product_where_the_lexicon_and_the_schema_say_so()
    {
        var graph = _lexicon.Graph(new ArticleBuilder("甲言上线。").Entity("e1", EntityType.Model, "甲言", "m/chat"));
        Assert.Equal(["Entity", "Model", "Product"], graph.Node("m/chat").Labels);
    }

    [Fact]
    public void An_unlisted_name_is_one_across_articles_however_it_is_written()
    {
        var graph = _lexicon.Graph(
            new ArticleBuilder("Nova AI 说，Nova AI 答。").Entity("e1", EntityType.Company, "Nova AI"),
            new ArticleBuilder("NovaAI 说。").Entity("e1", EntityType.Company, "NovaAI"));
        var node = Assert.Single(graph.Labelled("Company"));
        Assert.Equal("Nova AI", node.Text("name"));
        Assert.Equal(["NovaAI"], (string[])node.Properties["aliases"]);
    }

    [Fact]
    public void An_organisation_that_two_articles_type_differently_is_one()
    {
        var graph = _lexicon.Graph(
            new ArticleBuilder("丙研究院，丙研究院。").Entity("e1", EntityType.Institution, "丙研究院"),
            new ArticleBuilder("丙研究院。").Entity("e1", EntityType.Company, "丙研究院"));
        Assert.Equal(["Entity", "Institution", "Organization"], Assert.Single(graph.Labelled("Organization")).Labels);
    }

    [Fact]
    public void A_name_means_different_nodes_for_a_person_and_a_company()
    {
        var graph = _lexicon.Graph(new ArticleBuilder("王选。").Entity("e1", EntityType.Person, "王选").Entity("e2", EntityType.Company, "王选"));
        Assert.Equal(2, graph.Labelled("Entity").Length);
    }

    [Fact]
    public void An_anonymous_company_stays_in_its_article()
    {
        var graph = _lexicon.Graph(
            new ArticleBuilder("某企业一。").Entity("e1", EntityType.Company, "某企业", scope: EntityScope.Article),
            new ArticleBuilder("某企业二。").Entity("e1", EntityType.Company, "某企业", scope: EntityScope.Article));
        Assert.Equal(2, graph.Labelled("Company").Length);
    }

    [Fact]
    public void Two_anonymous_companies_of_one_article_stay_two()
    {
        var graph = _lexicon.Graph(new ArticleBuilder("某企业，另一某企业。")
            .Entity("e1", EntityType.Company, "某企业", scope: EntityScope.Article)
            .Entity("e2", EntityType.Company, "某企业", scope: EntityScope.Article));
        Assert.Equal(2, graph.Labelled("Company").Length);
    }

    [Fact]
    public void A_short_model_name_belongs_to_its_owner()
    {
        var graph = _lexicon.Graph(
            Owned("甲公司的6B。", "甲公司", "c/one"),
            Owned("甲公司又说6B。", "甲公司", "c/one"),
            Owned("乙公司的6B。", "乙公司", null));
        Assert.Equal(2, graph.Labelled("Model").Length);

        static ArticleBuilder Owned(string text, string owner, string? id) => new ArticleBuilder(text)
            .Entity("e1", EntityType.Company, owner, id)
            .Entity("e2", EntityType.Model, "6B", scope: EntityScope.Owner, scopeName: owner);
    }

    [Fact]
    public void An_in_text_definition_holds_in_its_article_only()
    {
        var article = new ArticleBuilder("《大模型应用白皮书》（以下简称《白皮书》）。");
        article.Entity(new LocalEntity
        {
            Key = "e1", Type = EntityType.Report, Name = "大模型应用白皮书", Aliases = ["白皮书"], Because = ["defined-as"],
            Mentions = [
                article.Mention("大模型应用白皮书", EntityType.Report, null, MentionSource.Pattern, "report.title"),
                article.Mention("《白皮书》", EntityType.Report, null, MentionSource.Pattern, "defined-as") with { Text = "白皮书" }],
        });
        var graph = _lexicon.Graph(article);
        Assert.Empty((string[])Assert.Single(graph.Labelled("Report")).Properties["aliases"]);
        Assert.Equal(["大模型应用白皮书", "白皮书"], (string[])Assert.Single(graph.Typed("MENTIONED_IN")).Properties["surfaces"]);
    }

    [Fact]
    public void The_surface_of_another_lexicon_row_is_no_alias()
    {
        var article = new ArticleBuilder("甲公司与甲公司云。");
        article.Entity(new LocalEntity
        {
            Key = "e1", Type = EntityType.Company, Name = "甲公司", Aliases = ["甲公司云"], LexiconId = "c/one",
            Mentions = [
                article.Mention("甲公司", EntityType.Company, "c/one", MentionSource.Gazetteer, "gazetteer"),
                article.Mention("甲公司云", EntityType.Company, "c/one-cloud", MentionSource.Gazetteer, "gazetteer")],
        });
        Assert.Empty((string[])_lexicon.Graph(article).Node("c/one").Properties["aliases"]);
    }

    [Fact]
    public void A_line_break_inside_a_name_is_mended()
    {
        var graph = _lexicon.Graph(new ArticleBuilder("Drug\nX 与盘\n古").Entity("e1", EntityType.Model, "Drug\nX").Entity("e2", EntityType.Model, "盘\n古"));
        Assert.Equal(["Drug X", "盘古"], graph.Labelled("Model").Names());
    }

    [Fact]
    public void Title_marks_around_a_name_are_no_part_of_it()
    {
        var graph = _lexicon.Graph(new ArticleBuilder("《大模型报告》与《甲》和《乙》。").Entity("e1", EntityType.Report, "《大模型报告》").Entity("e2", EntityType.Report, "《甲》和《乙》"));
        Assert.Equal(["《甲》和《乙》", "大模型报告"], graph.Labelled("Report").Names());
        Assert.Equal(["《大模型报告》"], (string[])graph.Labelled("Report").Single(n => n.Text("name") == "大模型报告").Properties["aliases"]);
    }

    [Fact]
    public void Half_a_pair_of_quotes_is_no_part_of_a_name()
    {
        var graph = _lexicon.Graph(new ArticleBuilder("甲公司“甲言”、“悟道”大模型。").Entity("e1", EntityType.Model, "甲公司“甲言").Entity("e2", EntityType.Model, "“悟道”大模型"));
        Assert.Equal(["“悟道”大模型", "甲公司甲言"], graph.Labelled("Model").Names());
    }
}
