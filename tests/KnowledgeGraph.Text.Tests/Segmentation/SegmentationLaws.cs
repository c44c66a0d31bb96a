using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Text.Tests.Segmentation;

/// <summary>What holds for every text.</summary>
public class SegmentationLaws
{
    private static readonly Arbitrary<string> Texts = Gen.Elements("中国人工智能大模型公司发布了新AIb3.%- \r\n，。🚀龘".EnumerateRunes().Select(r => r.ToString()))
        .ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void The_words_cover_the_text_in_order_without_gap_or_overlap() =>
        Prop.ForAll(Texts, text =>
        {
            var words = JiebaSegmenter.Default.Segment(text);
            return string.Concat(words.Select(w => text[w.Start..w.End])) == text && words.All(w => w.Length > 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Search_mode_adds_words_and_takes_none_away() =>
        Prop.ForAll(Texts, text =>
            !JiebaSegmenter.Default.Segment(text).Except(JiebaSegmenter.Default.Segment(text, SegmentationMode.Search)).Any())
            .QuickCheckThrowOnFailure();
}
