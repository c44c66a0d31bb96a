using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Text.Dates;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Text.Tests.Dates;

public sealed class TimeLaws
{
    private static readonly string[] Pieces =
        ["2023年", "8月", "31日", "1", "12", "-", "至", "今年", "昨日", "去年", "上半年", "第三季度", "近", "年", "月", "日", "公司", "。", "十", "三", "2月30日", "截至", " ", "q3", "/"];

    private static readonly Arbitrary<string[]> Texts = ArbMap.Default.ArbFor<int[]>()
        .Convert(ns => ns.Select(n => Pieces[(n & int.MaxValue) % Pieces.Length]).ToArray(), pieces => pieces.Select(p => Array.IndexOf(Pieces, p)).ToArray());

    [Fact]
    public void Every_written_day_is_read_back() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        number =>
        {
            var day = new DateOnly(2000, 1, 1).AddDays((number & int.MaxValue) % 18_000);
            var text = $"{day.Year}年{day.Month}月{day.Day}日";
            return TimeFinder.Find(FoldedText.Of(text), null) is [var time] && time.Value == TimeValue.Day(day) && time.Text == text;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Times_stand_in_order_inside_the_text_and_start_no_later_than_they_end() => Prop.ForAll(Texts, pieces =>
    {
        var text = string.Concat(pieces);
        var times = TimeFinder.Find(FoldedText.Of(text), new TimeAnchor(TimeValue.Day(2023, 9, 6), "prefix"));
        var end = 0;
        return times.All(time =>
        {
            var isInOrder = time.Span.Start >= end && time.Span.Length > 0 && time.Span.Of(text) == time.Text;
            end = time.Span.End;
            return isInOrder && (time.Value is null || time.Value.From <= time.Value.To);
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Dates_before_the_publication_resolve_to_themselves_when_their_year_is_left_out() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        number =>
        {
            var published = new DateOnly(2023, 12, 31);
            var day = published.AddDays(-((number & int.MaxValue) % 365));
            var time = TimeFinder.Find(FoldedText.Of($"{day.Month}月{day.Day}日"), new TimeAnchor(TimeValue.Day(published), "prefix"));
            return time is [{ Value: { } value }] && value == TimeValue.Day(day);
        }).QuickCheckThrowOnFailure();
}
