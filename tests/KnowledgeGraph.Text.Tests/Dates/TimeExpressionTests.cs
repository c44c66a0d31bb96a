using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Text.Dates;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Text.Tests.Dates;

public sealed class TimeExpressionTests
{
    private static readonly TimeAnchor Published = new(TimeValue.Day(2023, 9, 6), "front-matter");

    [Theory]
    [InlineData("2023年8月31日上线", "2023年8月31日", "2023-08-31", "explicit")]
    [InlineData("二〇二三年八月三十一日上线", "二〇二三年八月三十一日", "2023-08-31", "explicit")]
    [InlineData("于2023/8/31上线", "2023/8/31", "2023-08-31", "explicit")]
    [InlineData("于2023.08.31上线", "2023.08.31", "2023-08-31", "explicit")]
    [InlineData("于2023-08-31上线", "2023-08-31", "2023-08-31", "explicit")]
    [InlineData("２０２３年８月上线", "２０２３年８月", "2023-08", "explicit")]
    [InlineData("23年8月上线", "23年8月", "2023-08", "explicit")]
    [InlineData("2022年,公司成立", "2022年", "2022", "explicit")]
    [InlineData("2023年上半年营收", "2023年上半年", "2023-H1", "explicit")]
    [InlineData("2023年第三季度营收", "2023年第三季度", "2023-Q3", "explicit")]
    [InlineData("2023年Q3营收", "2023年Q3", "2023-Q3", "explicit")]
    [InlineData("2023年前三季度营收", "2023年前三季度", "2023-01-01/2023-09-30", "explicit")]
    [InlineData("2021年1-2月招聘", "2021年1-2月", "2021-01-01/2021-02-28", "explicit")]
    [InlineData("2023-2025年的目标", "2023-2025年", "2023-01-01/2025-12-31", "explicit")]
    [InlineData("2023年12月至2024年2月", "2023年12月至2024年2月", "2023-12-01/2024-02-29", "explicit")]
    [InlineData("2022年底问世", "2022年底", "2022", "explicit")]
    [InlineData("8月31日上线", "8月31日", "2023-08-31", "front-matter")]
    [InlineData("8月30日至9月1日举行", "8月30日至9月1日", "2023-08-30/2023-09-01", "front-matter")]
    [InlineData("5月下旬发布", "5月下旬", "2023-05", "front-matter")]
    [InlineData("今年7月发布", "今年7月", "2023-07", "front-matter")]
    [InlineData("今年三月份发布", "今年三月份", "2023-03", "front-matter")]
    [InlineData("11月6日，公司宣布推出新品", "11月6日", "2022-11-06", "front-matter")]
    [InlineData("11月6日，公司将宣布新品", "11月6日", "2023-11-06", "front-matter")]
    [InlineData("继12月发布首款产品之后", "12月", "2022-12", "front-matter")]
    [InlineData("去年增长很快", "去年", "2022", "front-matter")]
    [InlineData("明年上半年推出", "明年上半年", "2024-H1", "front-matter")]
    [InlineData("上半年营收", "上半年", "2023-H1", "front-matter")]
    [InlineData("第二季度营收", "第二季度", "2023-Q2", "front-matter")]
    [InlineData("昨日发布", "昨日", "2023-09-05", "front-matter")]
    [InlineData("今天发布", "今天", "2023-09-06", "front-matter")]
    [InlineData("上月发布", "上月", "2023-08", "front-matter")]
    [InlineData("4日发布", "4日", "2023-09-04", "front-matter")]
    [InlineData("31日发布", "31日", "2023-08-31", "front-matter")]
    [InlineData("上周五发布", "上周五", "2023-09-01", "front-matter")]
    [InlineData("年初以来增长", "年初", "2023", "front-matter")]
    [InlineData("年内上线", "年内", "2023", "front-matter")]
    [InlineData("将于月底上线", "月底", "2023-09", "front-matter")]
    [InlineData("今年前8个月营收", "今年前8个月", "2023-01-01/2023-08-31", "front-matter")]
    [InlineData("1-8月营收", "1-8月", "2023-01-01/2023-08-31", "front-matter")]
    [InlineData("去年底发布", "去年底", "2022", "front-matter")]
    [InlineData("去年12月发布", "去年12月", "2022-12", "front-matter")]
    [InlineData("本月5日发布", "本月5日", "2023-09-05", "front-matter")]
    [InlineData("前年发布", "前年", "2021", "front-matter")]
    [InlineData("周三，公司宣布", "周三", "2023-09-06", "front-matter")]
    [InlineData("将在周五发布", "周五", "2023-09-08", "front-matter")]
    [InlineData("2023Q2营收", "2023Q2", "2023-Q2", "explicit")]
    [InlineData("23Q2营收", "23Q2", "2023-Q2", "explicit")]
    [InlineData("2023H1营收", "2023H1", "2023-H1", "explicit")]
    [InlineData("国庆节上线", "国庆节", "2023-10-01", "front-matter")]
    [InlineData("元旦上线", "元旦", "2023-01-01", "front-matter")]
    [InlineData("2024年春节期间上线", "2024年春节期间", "2024-02-10", "explicit")]
    [InlineData("“十四五”期间投入", "十四五”期间", "2021-01-01/2025-12-31", "explicit")]
    [InlineData("上世纪90年代成立", "上世纪90年代", "1990-01-01/1999-12-31", "explicit")]
    public void An_expression_means(string text, string expected, string value, string rule)
    {
        var time = Assert.Single(Find(text, Published));

        Assert.Equal(expected, time.Text);
        Assert.Equal(value, time.Value?.Name);
        Assert.Equal(rule, time.Rule);
    }

    [Theory]
    [InlineData("近日上线")]
    [InlineData("近年来发展很快")]
    [InlineData("过去十年投入很大")]
    [InlineData("近十年,公司投入很大")]
    [InlineData("四个月前成立")]
    [InlineData("未来三年将扩大")]
    [InlineData("2024财年营收")]
    public void A_vague_time_has_no_value(string text)
    {
        var time = Assert.Single(Find(text, Published));

        Assert.Null(time.Value);
        Assert.Equal("unresolved", time.Rule);
    }

    [Theory]
    [InlineData("今日头条上线")]
    [InlineData("对外开放近10天")]
    [InlineData("工期10年")]
    [InlineData("用了四个月的时间")]
    [InlineData("2023世界人工智能大会")]
    [InlineData("模型从3.0升到3.5")]
    [InlineData("股价5.24元")]
    [InlineData("Qwen2.5-2023")]
    [InlineData("公司拿出三个方案")]
    [InlineData("周一鸣发布了论文")]
    [InlineData("十四五规划提出目标")]
    [InlineData("建成后年产值很高")]
    [InlineData("春节档电影")]
    public void Words_that_date_nothing_are_no_time(string text) => Assert.Empty(Find(text, Published));

    [Theory]
    [InlineData("2024-01-15", "12月发布", "2023-12")]
    [InlineData("2024-01-15", "2月发布", "2024-02")]
    [InlineData("2023-09-06", "12月发布", "2023-12")]
    [InlineData("2023-12-20", "将于1月发布", "2024-01")]
    [InlineData("2023-12-20", "1月发布", "2023-01")]
    [InlineData("2024-02-10", "四季度营收", "2023-Q4")]
    [InlineData("2024-03-15", "第三季度营收", "2023-Q3")]
    [InlineData("2024-03-15", "上半年营收", "2023-H1")]
    [InlineData("2024-03-15", "将于下半年推出", "2024-H2")]
    [InlineData("2024-03-15", "截至6月30日,已有130个", "2023-06-30")]
    [InlineData("2024-03-15", "截至2月底,已有130个", "2024-02")]
    public void A_month_without_a_year_is_the_nearest_that_the_words_allow(string published, string text, string value)
    {
        var anchor = new TimeAnchor(TimeValue.Day(DateOnly.ParseExact(published, "yyyy-MM-dd", null)), "prefix");

        Assert.Equal(value, Assert.Single(Find(text, anchor)).Value?.Name);
    }

    [Theory]
    [InlineData("8月31日上线")]
    [InlineData("今年7月上线")]
    [InlineData("昨日上线")]
    [InlineData("上半年上线")]
    public void Without_any_date_a_time_stays_unresolved(string text) => Assert.Null(Assert.Single(Find(text, null)).Value);

    [Fact]
    public void Without_a_publication_date_an_earlier_date_gives_the_year()
    {
        var times = Find("2021年3月公司成立。8月31日产品上线。", null);

        Assert.Equal("2021-08-31", times[1].Value?.Name);
        Assert.Equal("context", times[1].Rule);
        Assert.True(times[1].Ambiguous);
    }

    [Fact]
    public void A_full_date_in_the_same_sentence_gives_the_year_before_the_publication_date()
    {
        var times = Find("模型2021年4月发布,9月开源。", Published);

        Assert.Equal("2021-09", times[1].Value?.Name);
        Assert.Equal("context", times[1].Rule);
    }

    [Fact]
    public void The_day_after_refers_to_the_last_date_not_to_the_publication()
    {
        var times = Find("8月30日发布,次日开放。", Published);

        Assert.Equal("2023-08-31", times[1].Value?.Name);
    }

    [Theory]
    [InlineData("截至2023年7月,已有130个", TimeRole.Until)]
    [InlineData("2021年以来,增长很快", TimeRole.Since)]
    [InlineData("自2023年8月15日起施行", TimeRole.Since)]
    [InlineData("2023年7月发布", TimeRole.At)]
    public void The_role_is_kept(string text, TimeRole role) => Assert.Equal(role, Assert.Single(Find(text, null)).Role);

    [Fact]
    public void A_day_that_does_not_exist_has_no_value() => Assert.Null(Assert.Single(Find("2023年2月30日", null)).Value);

    private static IReadOnlyList<TimeMention> Find(string text, TimeAnchor? anchor) => TimeFinder.Find(FoldedText.Of(text), anchor);
}
