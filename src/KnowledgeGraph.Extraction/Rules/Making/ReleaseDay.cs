using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>
/// Whether the day told with a verb of release is the day on which its thing came out, and not that of a feature of it (推出语音功能), of a
/// later event (重新上线, 发布三个月后登上榜首), of who speaks of it (谈到甲发布乙), or of what the release followed (成立，随后发布乙).
/// </summary>
internal static class ReleaseDay
{
    private const int Reach = 16;
    private const int BesideVerb = 4;
    private static readonly string[] Features = WordData.List("making", "release-day.features");
    private static readonly string[] Again = WordData.List("making", "release-day.again");
    private static readonly string[] Later = WordData.List("making", "release-day.later");
    private static readonly string[] Past = WordData.List("making", "release-day.past");
    private static readonly string[] Told = WordData.List("making", "release-day.told");
    private static readonly string[] Long = WordData.List("making", "release-day.long");
    private static readonly string[] Numbers = WordData.List("making", "release-day.numbers");
    private static readonly string[] Spans = WordData.List("making", "release-day.spans");

    /// <summary>Whether the day is the thing's own.</summary>
    public static bool Is(ArticleContext context, Making making, Item thing)
    {
        var text = context.Article.Text;
        var verb = making.Verb;
        var tail = text.AsSpan(verb.End, Math.Min(Reach, text.Length - verb.End));
        var stop = tail.IndexOfAny("，。；！？,;\n");
        tail = stop < 0 ? tail : tail[..stop];
        return !IsOfFeature(making, thing, tail) && !IsLongAgo(tail) && !AnyWord.Ends(making.Sentence.Shape.AsSpan(0, making.Site.Start), Again)
            && !IsBefore(text, making, thing) && !IsMakersAttribute(making, thing) && !IsParted(context, making);
    }

    // 甲推出语音功能: the thing stands before the verb, what came out behind it.
    private static bool IsOfFeature(Making making, Item thing, ReadOnlySpan<char> tail) =>
        thing.Span.End <= making.Verb.Start && AnyWord.Ends(tail.TrimEnd(" ”了"), Features);

    // 发布三个月后, 上线不久的
    private static bool IsLongAgo(ReadOnlySpan<char> tail)
    {
        var rest = AnyWord.TrimmedStart(tail, Numbers).TrimStart("0123456789多余 ");
        return AnyWord.Begins(tail, Long) || (rest.Length < tail.Length && AnyWord.Begins(rest, Spans));
    }

    // 距甲发布已有半年
    private static bool IsBefore(string text, Making making, Item thing) =>
        thing.Span.End <= making.Verb.Start && making.Verb.Start - thing.Span.End <= BesideVerb && AnyWord.Ends(text.AsSpan(0, thing.Span.Start).TrimEnd(" “《"), ["距", "距离"]);

    // 曾推出甲的某公司宣布…: by what its maker is known.
    private static bool IsMakersAttribute(Making making, Item thing)
    {
        var shape = making.Sentence.Shape;
        var at = thing.Span.Start > making.Verb.Start && making.Sentence.Span.Covers(thing.Span) ? making.Sentence.ShapeOf(thing.Span.End - 1) + 1 : shape.Length;
        return at + 1 < shape.Length && shape[at] == '的' && (ShapeAlphabet.IsFirm(shape[at + 1]) || ShapeAlphabet.Is(shape[at + 1], EntityType.Person));
    }

    private static bool IsParted(ArticleContext context, Making making)
    {
        var time = making.Time!.Span;
        if (!making.Sentence.Span.Covers(time) || time.End > making.Verb.Start)
        {
            return false;
        }

        var between = context.Article.Text.AsSpan(time.End, making.Verb.Start - time.End);
        return AnyWord.In(between, Later) || AnyWord.In(between, Past) || AnyWord.In(between, Told);
    }
}
