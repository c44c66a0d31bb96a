using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Tests.Support;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class Identity_of_people
{
    private readonly PlainLexicon _lexicon = new PlainLexicon()
        .Row(new LexiconFact("c/one", "甲公司", EntityType.Company))
        .Row(new LexiconFact("c/one-cloud", "甲公司云", EntityType.Company, "c/one"))
        .Row(new LexiconFact("c/one-car", "甲公司汽车", EntityType.Company, "c/one"));

    [Fact]
    public void One_name_in_one_organisation_is_one_person() => Assert.Single(People(Works("首文。", "甲公司", "c/one"), Works("次文。", "甲公司", "c/one")));

    [Fact]
    public void One_name_in_two_organisations_is_two_people() => Assert.Equal(2, People(Works("首文。", "甲公司", "c/one"), Works("次文。", "乙大学", null)).Length);

    [Fact]
    public void A_name_without_an_organisation_stays_in_its_article() => Assert.Equal(3, People(Alone("首文。"), Alone("次文。"), Works("末文。", "甲公司", "c/one")).Length);

    [Fact]
    public void A_branch_and_its_group_join() => Assert.Single(People(Works("首文。", "甲公司", "c/one"), Works("次文。", "甲公司云", "c/one-cloud")));

    [Fact]
    public void Two_branches_of_a_group_do_not_join() => Assert.Equal(2, People(Works("首文。", "甲公司汽车", "c/one-car"), Works("次文。", "甲公司云", "c/one-cloud")).Length);

    [Fact]
    public void An_article_that_states_both_organisations_joins_the_others()
    {
        var both = Works("末文。", "甲公司", "c/one").Entity("e3", EntityType.Institution, "乙大学").Claim("WORKS_FOR", "e1", "e3");
        Assert.Single(People(Works("首文。", "甲公司", "c/one"), Works("次文。", "乙大学", null), both));
    }

    [Fact]
    public void A_denied_post_joins_nobody()
    {
        var denied = Alone("次文。").Entity("e2", EntityType.Company, "甲公司", "c/one").Claim("WORKS_FOR", "e1", "e2", modality: Core.Claims.Modality.Denied);
        Assert.Equal(2, People(Works("首文。", "甲公司", "c/one"), denied).Length);
    }

    private GraphNode[] People(params ArticleBuilder[] articles) => _lexicon.Graph(articles).Labelled("Person");

    private static ArticleBuilder Alone(string text) => new ArticleBuilder(text + "张鹏").Entity("e1", EntityType.Person, "张鹏");

    private static ArticleBuilder Works(string text, string organization, string? id) =>
        Alone(text).Entity("e2", EntityType.Company, organization, id).Claim("WORKS_FOR", "e1", "e2", role: "首席执行官");
}
