using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Core.Documents;
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

    [Fact]
    public void A_part_of_the_dictionary_divides_and_classes_as_the_whole_does()
    {
        var part = new PartialDictionary();
        Prop.ForAll(Texts, text => Read(part.For(text)!, text).SequenceEqual(Read(JiebaSegmenter.Default, text))).QuickCheckThrowOnFailure();

        static IEnumerable<(Span, string)> Read(JiebaSegmenter segmenter, string text) => segmenter.Segment(text).Select(w => (new Span(w.Start, w.End), segmenter.Tags[segmenter.TagOf(w)]));
    }

    [Fact]
    public void A_part_that_has_grown_to_much_gives_way_to_the_whole() =>
        Assert.Null(new PartialDictionary().For(string.Concat(Enumerable.Range(0x4e00, 1000).Select(c => (char)c))));

    [Fact]
    public void The_rows_of_a_character_are_those_of_the_whole_dictionary()
    {
        var text = new DictionaryText();
        var all = Rows(text.All).Select(row => row.Word).ToLookup(w => w[0]);
        Assert.All(all.Select(g => g.Key).Concat("龘\0\uffff"), c => Assert.Equal(all[c], Rows(text.Of(c)).Select(row => row.Word)));
    }

    [Fact]
    public void The_total_is_what_jieba_counts() => Assert.Equal(JiebaDictionary.Total, Rows(new DictionaryText().All).Sum(row => row.Count) + 3);

    private static List<(string Word, long Count)> Rows(DataLines lines)
    {
        var rows = new List<(string, long)>();
        while (lines.Next(out var line))
        {
            var fields = line.ToString().Split(' ');
            rows.Add((fields[0], long.Parse(fields[1], CultureInfo.InvariantCulture)));
        }

        return rows;
    }
}
