using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Extraction.Recognition;

namespace KnowledgeGraph.Extraction.Tests.Recognition;

/// <summary>What holds for every text.</summary>
public class RecogniserLaws
{
    private static readonly Arbitrary<string> Texts = Gen.Elements("中国银行公司王李明北京表示大模型队长的在《》“”（）AIb3 ，。\n𠮷".EnumerateRunes().Select(r => r.ToString()))
        .ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Names_lie_in_order_inside_the_text_and_none_overlaps_another() =>
        Prop.ForAll(Texts, text =>
        {
            var names = Recogniser.General.Recognise(text);
            return names.All(n => n.Span.Length > 0 && n.Span.End <= text.Length && n.Margin is >= 0 and <= Recogniser.MaxMargin)
                && names.Zip(names.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_gives_the_same_names_whatever_was_read_before() =>
        Prop.ForAll(Texts, Texts, (first, second) =>
        {
            var alone = Recogniser.General.Recognise(second);
            Recogniser.General.Recognise(first);
            return alone.SequenceEqual(Recogniser.General.Recognise(second));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lines_are_read_one_by_one() =>
        Prop.ForAll(Texts, Texts, (first, second) =>
        {
            var shift = first.Length + 1;
            var apart = Recogniser.General.Recognise(first).Concat(Recogniser.General.Recognise(second)
                .Select(n => n with { Span = new(n.Span.Start + shift, n.Span.End + shift) }));
            return apart.SequenceEqual(Recogniser.General.Recognise(first + "\n" + second));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Margins_hold_in_long_stretches_that_are_never_sure()
    {
        var text = string.Concat(Enumerable.Repeat("阿里王明李云山大中华东方白石", 28));
        var names = Recogniser.Field.Recognise(text);
        Assert.NotEmpty(names);
        Assert.All([.. names, .. Recogniser.General.Recognise(text)], name => Assert.InRange(name.Margin, 0, Recogniser.MaxMargin));
    }

    [Fact]
    public void Threads_do_not_disturb_one_another()
    {
        const string text = "招商银行行长王大明昨日在深圳表示，国家发改委将公布新的办法。";
        var expected = Recogniser.General.Recognise(text);
        Assert.All(Enumerable.Range(0, 64).AsParallel().Select(_ => Recogniser.General.Recognise(text)).ToList(), names => Assert.Equal(expected, names));
    }
}
