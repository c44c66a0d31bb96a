using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Text.Tests.Segmentation;

/// <summary>How text is divided into words, in sentences of our own; what is expected is what jieba 0.42.1 prints.</summary>
public class SegmentationTests
{
    [Theory]
    [InlineData("北京的公司昨天发布了新的语言模型", "北京 的 公司 昨天 发布 了 新 的 语言 模型")]
    [InlineData("他来到了网易杭研大厦", "他 来到 了 网易 杭研 大厦")]
    [InlineData("小明硕士毕业于中国科学院计算所", "小明 硕士 毕业 于 中国科学院 计算所")]
    [InlineData("营收同比增长12.5%，达到3.6亿元", "营收 同比 增长 12.5% ， 达到 3.6 亿元")]
    [InlineData("GPT-4与Llama2谁更强？", "GPT - 4 与 Llama2 谁 更 强 ？")]
    [InlineData("C++和T恤", "C++ 和 T恤")]
    [InlineData("第一行\r\n第二行 末尾", "第一行 \r\n 第二行   末尾")]
    [InlineData("", "")]
    public void A_sentence_is_divided_as_jieba_divides_it(string sentence, string words) =>
        Assert.Equal(words, string.Join(' ', Words(sentence, SegmentationMode.Precise)));

    [Fact]
    public void Search_mode_gives_the_short_words_inside_a_long_one_before_it() =>
        Assert.Equal(["中国", "科学", "学院", "科学院", "中国科学院", "的", "研究", "研究员"], Words("中国科学院的研究员", SegmentationMode.Search));

    [Fact]
    public void A_pair_of_surrogates_stays_together() =>
        Assert.Equal(["模型", "🚀", "上线"], Words("模型🚀上线", SegmentationMode.Precise));

    [Fact]
    public void The_class_of_a_known_word_is_jiebas()
    {
        var segmenter = JiebaSegmenter.Default;
        var classes = segmenter.Segment("北京发布").Select(w => segmenter.Tags[segmenter.TagOf(w)]);
        Assert.Equal(["ns", "v"], classes);
    }

    [Fact]
    public void A_word_in_no_dictionary_has_no_class()
    {
        var segmenter = JiebaSegmenter.Default;
        var word = segmenter.Segment("杭研").Single();
        Assert.Equal((0, string.Empty), (word.Entry, segmenter.Tags[segmenter.TagOf(word)]));
    }

    private static List<string> Words(string text, SegmentationMode mode) =>
        [.. JiebaSegmenter.Default.Segment(text, mode).Select(w => text[w.Start..w.End])];
}
