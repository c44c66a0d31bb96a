using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Tests.Mentions;

namespace KnowledgeGraph.Extraction.Tests.Entities;

public sealed class EntityBuilderSpec
{
    [Fact]
    public void All_surfaces_of_a_row_are_one_entity_under_the_rows_name()
    {
        var entity = Reading.Of("华为公司今日宣布，华为将开放接口。").Entity("华为");

        Assert.Equal(("华为", "c/huawei", 2), (entity.Name, entity.LexiconId, entity.Mentions.Count));
        Assert.Equal(["lexicon"], entity.Because);
    }

    [Theory]
    [InlineData("北京云杉软件有限公司（以下简称“云杉”）发布新品，云杉称销量不错。")]
    [InlineData("北京云杉软件有限公司（股票代码：688999）（以下简称“云杉”）发布新品，云杉称销量不错。")]
    public void An_abbreviation_holds_where_the_article_defines_it(string text)
    {
        var entity = Reading.Of(text).Entity("云杉");

        Assert.Equal("北京云杉软件有限公司", entity.Name);
        Assert.Contains("defined-as", entity.Because);
    }

    [Fact]
    public void A_name_broken_over_two_lines_is_one_word() =>
        Assert.Equal("青禾分子大模型", Reading.Of("青禾制药推出自研的青禾分子大\n模型，已经上线。").Entities.Single(entity => entity.Type == EntityType.Model).Name);

    [Fact]
    public void A_letter_that_begins_a_name_proves_no_medium_before_it() =>
        Assert.DoesNotContain(Reading.Of("2023年8月15日，科大讯飞在合肥发布讯飞星火。").Entities, entity => entity.Type == EntityType.Media);

    [Fact]
    public void A_family_and_its_version_are_two() =>
        Assert.NotEqual(Reading.Of("盘古大模型此前已有多版，盘古大模型3.0今日发布。").Entity("盘古大模型").Key, Reading.Of("盘古大模型此前已有多版，盘古大模型3.0今日发布。").Entity("盘古大模型3.0").Key);

    [Fact]
    public void A_company_and_its_cloud_are_two() =>
        Assert.Equal(2, Reading.Of("华为与华为云一同参展。").Entities.Count(entity => entity.Type == EntityType.Company));

    [Fact]
    public void A_short_title_belongs_to_the_only_long_one_that_ends_like_it() =>
        Assert.Equal("《网络数据服务管理办法》", Reading.Of("《网络数据服务管理办法》出台。《办法》自下月施行。").Entity("《办法》").Name);

    [Fact]
    public void A_models_name_with_and_without_its_head_is_one() =>
        Assert.Equal(Reading.Of("Yi-34B模型开源，Yi-34B名列前茅。").Entity("Yi-34B模型").Key, Reading.Of("Yi-34B模型开源，Yi-34B名列前茅。").Entity("Yi-34B").Key);

    [Fact]
    public void An_event_with_and_without_its_year_is_one_but_two_years_are_two()
    {
        Assert.Single(Reading.Of("2023全球数字生态大会开幕，全球数字生态大会为期三天。").Entities, entity => entity.Type == EntityType.Event);
        Assert.Equal(2, Reading.Of("2023全球数字生态大会很热闹，2024全球数字生态大会更大。").Entities.Count(entity => entity.Type == EntityType.Event));
    }

    [Fact]
    public void Anonymous_organisations_reach_no_further_than_their_article() =>
        Assert.Equal(EntityScope.Article, Reading.Of("某工业软件企业工程师说。").Entity("某工业软件企业").Scope);

    [Fact]
    public void A_person_without_a_row_is_known_by_the_organisation_beside_the_name()
    {
        var person = Reading.Of("华为副总裁林晓舟表示，进展顺利。").Entity("林晓舟");

        Assert.Equal((EntityScope.Owner, "华为"), (person.Scope, person.ScopeName));
    }

    [Fact]
    public void A_frequent_name_is_the_person_of_the_lexicon_only_beside_the_persons_organisation()
    {
        Assert.Equal("p/zhang-peng", Reading.Of("启明科技首席执行官张鹏表示。").Entity("张鹏").LexiconId);
        Assert.Null(Reading.Of("某工业软件企业首席执行官张鹏表示。").Entity("张鹏").LexiconId);
    }

    [Fact]
    public void Whatever_the_text_mentions_stand_in_it_word_for_word_and_keys_follow_their_order()
    {
        var pieces = Gen.Elements("华为", "“", "”", "《", "》办法", "大模型", "盘古", "首席执行官", "林晓舟", "·", "Yi-", "34B", "、", "。\n", "某", "企业", "科技", "有限公司", "（以下简称", "）", "𠮷", " ", "2.0");
        var texts = Gen.ListOf(pieces).Select(list => string.Concat(list)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var reading = Reading.Of(text + "。");
            return reading.Mentions.All(mention => mention.Span.Of(text + "。") == mention.Text && mention.Text.Length > 0)
                && reading.Entities.Select(entity => entity.Key).SequenceEqual(Enumerable.Range(1, reading.Entities.Count).Select(i => $"e{i}"))
                && reading.Entities.Select(entity => entity.Mentions[0].Span.Start).SequenceEqual(reading.Entities.Select(entity => entity.Mentions[0].Span.Start).Order());
        }).QuickCheckThrowOnFailure();
    }
}
