using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Text.Tests.Reading;

public sealed class ZoneLaws
{
    private static readonly Gen<string> Piece = Gen.Elements(
        "来源: https://example.org/2023-08-30/a\n", "标题: 某公司发布模型\n", "总结: ", "关键词: 大模型\n", "---\ntitle: \"新模型\"\n---\n", "# 标题\n", "\n\n", "\n", "\r\n",
        "某公司发布了新的语言模型，参数为七十亿。", "记者 柳青 摄", "（编辑：何木）", "![图](https://example.org/a\nb)", "_来源：某网_", "**粗体**", "<p>段落</p>", "<br>",
        "举报/反馈", "扫一扫", "相关阅读：", "完", "|19:25|某|", "呈现增长的态势呈现增长的态势", "某企业总裁 柳青：", "Copyright © 2020 某网版权所有", "😀", "“", "”", "  ", "2023-08-17，正文：", "原标题：某事文/");

    [Fact]
    public void Zones_are_in_order_without_overlap_and_inside_the_text() => Holds(article =>
    {
        var end = 0;
        foreach (var zone in article.Zones)
        {
            if (zone.Span.Start < end || zone.Span.Length <= 0 || zone.Span.End > article.Text.Length)
            {
                return false;
            }

            end = zone.Span.End;
        }

        return true;
    });

    [Fact]
    public void Sentences_lie_in_one_zone_each_and_lose_no_word_of_it() => Holds(article =>
    {
        var sentences = SentenceSplitter.Split(article);
        return sentences.All(s => article.Zones.Count(zone => zone.Span.Covers(s.Span) && zone.Kind == s.Zone) == 1)
            && Words(article, sentences.Select(s => s.Span)) == Words(article, article.Zones.Select(zone => zone.Span));
    });

    [Fact]
    public void Clauses_cover_what_they_are_asked_to_and_stay_in_the_sentence() => Holds(article =>
        SentenceSplitter.Split(article).All(sentence =>
        {
            var middle = sentence.Span.Start + (sentence.Span.Length / 2);
            var needed = new Span(middle, Math.Min(sentence.Span.End, middle + 3));
            var quote = ClauseReader.Around(article.Text, sentence.Span, needed);
            return quote.Covers(needed) && sentence.Span.Covers(quote);
        }));

    [Fact]
    public void Folding_an_article_maps_every_position_back() => Holds(article =>
    {
        var folded = FoldedText.Of(article);
        return Enumerable.Range(0, folded.Value.Length).All(i => folded.ToOriginal(new Span(i, i + 1)) is { Length: > 0 } span && span.End <= article.Text.Length);
    });

    [Fact]
    public void Reading_twice_gives_the_same() => Holds(article => Page.Read(article.Text) is var again && again.Id == article.Id && again.Zones.SequenceEqual(article.Zones));

    private static string Words(Article article, IEnumerable<Span> spans) =>
        string.Concat(spans.SelectMany(span => span.Of(article.Text)).Where(c => !char.IsWhiteSpace(c) && c != '*'));

    private static void Holds(Func<Article, bool> law)
    {
        var texts = Piece.ListOf().Select(parts => "起" + string.Concat(parts)).ToArbitrary();
        Prop.ForAll(texts, text => law(Page.Read(text))).QuickCheckThrowOnFailure();
    }
}
