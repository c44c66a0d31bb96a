using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class PersonNamesSpec
{
    [Theory]
    [InlineData("启明科技首席执行官 林晓舟：我们还在训练。", "林晓舟")]
    [InlineData("公司副总裁沈明认为，成本会继续下降。", "沈明")]
    [InlineData("会上，欧阳文博教授作了报告。", "欧阳文博")]
    [InlineData("创始人叫韩一鸣，曾在清华大学读书。", "韩一鸣")]
    [InlineData("图灵奖得主约书亚·本吉奥也到场。", "约书亚·本吉奥")]
    [InlineData("启明科技讯（周子墨）公司今日宣布新计划。", "周子墨")]
    public void A_title_a_verb_or_a_dot_shows_a_person(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("方面表示，合作还在谈。")]
    [InlineData("公司表示不予置评。")]
    [InlineData("记者从会议上获悉，项目已经启动。")]
    [InlineData("专家和企业都参加了讨论。")]
    [InlineData("于是说法不一。")]
    public void Ordinary_words_that_begin_with_a_family_name_are_nobody(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Person));

    [Fact]
    public void Somebody_who_is_proved_once_is_found_everywhere() =>
        Assert.Equal(3, Reading.Of("首席技术官林晓舟负责此事。此前林晓舟在高校任教。大家都听林晓舟的。").Mentions.Count(mention => mention.Text == "林晓舟"));

    [Theory]
    [InlineData("作者 | 沙果酱", "沙果酱")]
    [InlineData("文/ 腾讯新闻 郭小满", "郭小满")]
    [InlineData("腾讯新闻 郭小满", "郭小满")]
    [InlineData("编辑：张小可", "张小可")]
    public void Credits_give_people_pen_names_included(string text, string name) => Assert.Equal([name], Reading.Of(text, ZoneKind.Byline).Names(EntityType.Person));

    [Fact]
    public void Furniture_and_derived_text_give_nothing()
    {
        Assert.Empty(Reading.Of("首席执行官林晓舟：华为发布盘古大模型。", ZoneKind.Furniture).Mentions);
        Assert.Empty(Reading.Of("首席执行官林晓舟：华为发布盘古大模型。", ZoneKind.Derived).Mentions);
    }

    [Theory]
    [InlineData("摄影师去拍了照片，专家向记者介绍。")]
    [InlineData("中国摄影家协会公布了名单。")]
    [InlineData("副总经理方总和王主任都到了。")]
    [InlineData("他爱看《哈利·波特》。")]
    public void Words_beside_titles_and_in_titles_of_works_are_nobody(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("新闻秘书杰夫·莫雷尔到场。", "杰夫·莫雷尔")]
    [InlineData("导演詹姆斯·卡梅隆到场。", "詹姆斯·卡梅隆")]
    [InlineData("出席的有教授郝建业、何思宁、贺晓川。", "何思宁")]
    public void Names_begin_and_end_with_their_words(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("产品经理经历让他学到很多。")]
    [InlineData("人们会向经理撒谎。")]
    [InlineData("产品经理应关注用户的需要。")]
    [InlineData("这个过程允许产品经理参与。")]
    [InlineData("它过于依赖硬件工程师的工作。")]
    [InlineData("诸位院士都到了。")]
    [InlineData("第五章：如何选择项目。")]
    [InlineData("图：新款 Gemini 的界面。")]
    [InlineData("记者：确实，那时候不一样。")]
    [InlineData("作者：别争了，两种方法是一回事。")]
    public void Ordinary_words_beside_titles_and_labels_are_nobody(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("马克·贝洛夫简介：他是一位企业家。", "马克·贝洛夫")]
    [InlineData("凯文·莫里强调，工作会变。", "凯文·莫里")]
    [InlineData("CEO高峰表示，不会涨价。", "高峰")]
    public void Names_end_before_the_words_behind_them(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Person));
}
