using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>People named by a byline or credit: 作者 | 甲 乙, （记者 甲）, 编辑：甲, 甲 摄. Pen names count there, too.</summary>
internal sealed class CreditPersons(PersonWords words)
{
    private const int LongestPenName = 4;
    private const int MostAuthors = 4;
    private const int LongestSenders = 20;
    private readonly WordSet _labels = WordData.Set("credit-labels.txt");

    // Where none of these stands no credit begins.
    private readonly WordSet _signs = new(WordData.Words("credit-labels.txt").Concat(["发自", "■", "□", "◎", "▪", " ", "》", "摄", "(", "（"]));

    public IEnumerable<Draft> Find(ArticleText text)
    {
        for (var at = _signs.Next(text.Value, 0); at < text.Value.Length; at = _signs.Next(text.Value, at + 1))
        {
            var label = _labels.LengthAt(text.Value, at);
            if (label > 0 && IsLabel(text, at, label))
            {
                foreach (var draft in List(text, at + label))
                {
                    yield return draft;
                }

                at += label - 1;
            }
            else if (text.Has(at, "发自"))
            {
                foreach (var sender in Senders(text, at))
                {
                    yield return Of(sender, "person.sent-from");
                }
            }
            else if (text.At(at) is '■' or '□' or '◎' or '▪' && Name(text, at + 1) is { } signed && (text.At(signed.End) is '\n' or ' ' || text.ZoneAt(at) != text.ZoneAt(signed.End)))
            {
                yield return Of(signed, "person.signed");
            }
            else if (AfterMedium(text, at) is { } reporter)
            {
                yield return Of(reporter, "person.after-medium");
            }
            else if (text.At(at) == '摄' && Photographer(text, at) is { } name)
            {
                yield return Of(name, "person.photo");
            }
            else if (text.At(at) is '(' or '（')
            {
                foreach (var author in InBrackets(text, at))
                {
                    yield return Of(author, "person.dateline");
                }
            }
        }
    }

    private static bool IsLabel(ArticleText text, int at, int length)
    {
        var mark = Skip(text, at + length, " ");
        var separated = text.At(mark) is '|' or '｜' or '丨' or ':' or '：' or '/' or '／' || (mark > at + length && (length >= 2 || text.IsCredit(new Span(at, at + 1))));
        var before = text.At(at - 1);
        return separated && (length > 1 || !Characters.IsHan(before)) && text.ZoneAt(at) is not ZoneKind.Furniture and not ZoneKind.Derived;
    }

    private IEnumerable<Draft> List(ArticleText text, int at)
    {
        at = Skip(text, at, " |｜丨:：/／");
        for (var count = 0; count < 6; count++)
        {
            if (text.Atoms.StartingAt(at) is { Type: EntityType.Media } medium)
            {
                at = Skip(text, medium.Span.End, " ");
            }

            if (Name(text, at) is not { } name || !(IsCredited(text, name) || (count > 0 && IsInRow(text, name))))
            {
                yield break;
            }

            yield return Of(name, "person.credit");
            var next = Skip(text, name.End, " 、,，&和");
            if (next == name.End || words.Titles.LengthAt(text.Value, next) > 0 || _labels.LengthAt(text.Value, next) > 0)
            {
                yield break;
            }

            at = next;
        }
    }

    // 作者：别争了，…; 图：新款 Gemini: outside bylines what goes on is a sentence, unless the name is made like one.
    private bool IsCredited(ArticleText text, Span name)
    {
        if (text.IsCredit(name))
        {
            return true;
        }

        var next = Skip(text, name.End, " ");
        var ends = text.At(next) is '\n' or '、' or '】' or '“' or '|' or '｜' or '丨' or '/' or ')' or '）' or '\u200d' or '&' || text.ZoneAt(next) != text.ZoneAt(name.Start)
            || words.Titles.LengthAt(text.Value, next) > 0 || _labels.LengthAt(text.Value, next) > 0;
        return (ends || words.IsName(text, name) && next > name.End) && !IsPhrase(text, name);
    }

    // 记者 甲 乙 丙】: behind one name another that blanks set apart.
    private static bool IsInRow(ArticleText text, Span name) =>
        text.At(name.Start - 1) is ' ' or '、' or '\n' && text.At(name.End) is ' ' or '\n' or '】' or ']' or '）' or ')' && !IsPhrase(text, name);

    // 甲 乙 发自 某地: a line that begins with its authors.
    private IEnumerable<Span> Senders(ArticleText text, int at)
    {
        var line = text.Value.LastIndexOf('\n', Math.Max(0, at - 1), Math.Min(LongestSenders, Math.Max(0, at - 1)) + 1) + 1;
        line = Skip(text, line, "#* ");
        if (text.At(at - 1) != ' ' || at - line > LongestSenders || line >= at || text.Atoms.StartingAt(line) is not null)
        {
            yield break;
        }

        List<Span> names = [];
        for (var start = line; start < at; start = Skip(text, start, " "))
        {
            var end = start;
            while (Characters.IsHan(text.At(end)))
            {
                end++;
            }

            if (end - start is < 2 or > LongestPenName || text.At(end) != ' ' || _labels.Contains(text.Of(new Span(start, end))) || text.At(end - 1) is '会' or '部' or '组')
            {
                yield break;
            }

            names.Add(new Span(start, end));
            start = end;
        }

        foreach (var name in names)
        {
            yield return name;
        }
    }

    private static bool IsPhrase(ArticleText text, Span name)
    {
        for (var at = name.Start; at < name.End; at = text.Words.At(at).End)
        {
            if (text.Words.At(at).Length > 1 ? text.Words.KindAt(at) >= WordKind.Verb : text.Words.TagAt(at) is ['u' or 'p' or 'r', ..])
            {
                return true;
            }
        }

        return false;
    }

    // "腾讯新闻 甲乙", "腾讯新闻《一线》甲乙": a byline of a medium and a name alone.
    private Span? AfterMedium(ArticleText text, int at)
    {
        if (!text.IsCredit(new Span(at, at + 1)) || text.At(at) is not (' ' or '》') || text.Atoms.EndingAt(BeforeColumn(text, at)) is not { Type: EntityType.Media })
        {
            return null;
        }

        var start = Skip(text, at + 1, " ");
        return _labels.LengthAt(text.Value, start) == 0 && Name(text, start) is { } name && !Characters.IsHan(text.At(name.End)) ? name : null;
    }

    private static int BeforeColumn(ArticleText text, int at)
    {
        var open = text.At(at) == '》' ? text.Value.LastIndexOf('《', at, Math.Min(at, 9)) : text.At(at - 1) == '》' ? text.Value.LastIndexOf('《', at - 1, Math.Min(at, 9)) : at;
        return open;
    }

    private Span? Name(ArticleText text, int start)
    {
        var end = start;
        while (end - start <= LongestPenName && Characters.IsHan(text.At(end)) && text.ZoneAt(end) == text.ZoneAt(start))
        {
            end++;
        }

        var length = end - start;
        var ends = !Characters.IsHan(text.At(end)) || text.ZoneAt(end) != text.ZoneAt(start);
        if (ends && length is >= 2 and <= LongestPenName)
        {
            // "北京报道": what is left without the label may be a known place, too.
            return Unlabelled(text, start, WithoutWord(text, start, end)) is { } name && !(text.Atoms.StartingAt(start)?.Span.End >= name.End) ? name : null;
        }

        return words.NameAt(text, start, false);
    }

    // "编辑：张某面向…": a byline grown together with the first word of the text.
    private int WithoutWord(ArticleText text, int start, int end)
    {
        if (end - start < LongestPenName || words.NameAt(text, start, false) is not null || !words.MayBegin(text, start))
        {
            return end;
        }

        var last = text.Words.EndingAt(end);
        return last is { Length: 2 } word && word.Start - start == 2 && text.Words.KindAt(word.Start) is WordKind.Verb or WordKind.Function && _labels.LengthBefore(text.Value, end) == 0 ? last.Value.Start : end;
    }

    // "编辑 张某 校对": the label of the next credit is no part of the name.
    private Span? Unlabelled(ArticleText text, int start, int end)
    {
        var label = _labels.LengthBefore(text.Value, end);
        if (label >= end - start || text.Has(start, "来源") || text.Has(start, "图片"))
        {
            return null;
        }

        return label >= 2 && end - start - label >= 2 ? new Span(start, end - label) : new Span(start, text.At(end - 1) is '摄' && end - start > 2 ? end - 1 : end);
    }

    private Span? Photographer(ArticleText text, int at)
    {
        var end = at;
        while (text.At(end - 1) == ' ')
        {
            end--;
        }

        if (Characters.IsHan(text.At(at + 1)) && text.At(at + 1) is not '影' || (end == at && Characters.IsHan(text.At(at + 1))))
        {
            return null;
        }

        return words.NameBefore(text, end);
    }

    // "腾讯科技讯（甲乙 丙丁）": the reporters behind a dateline.
    private List<Span> InBrackets(ArticleText text, int at)
    {
        List<Span> authors = [];
        var isDateline = text.At(at - 1) is '讯' or '电' || (text.At(at - 1) is ' ' or '*' && text.At(at - 2) is '讯' or '电');
        for (var start = at + 1; isDateline && authors.Count < MostAuthors && words.NameAt(text, start, false) is { } name; start = Skip(text, name.End, " 、"))
        {
            authors.Add(name);
            if (text.At(name.End) is ')' or '）')
            {
                return authors;
            }
        }

        return [];
    }

    private static int Skip(ArticleText text, int at, string units)
    {
        while (units.Contains(text.At(at), StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }

    private static Draft Of(Span span, string rule) => new(span, EntityType.Person, null, MentionSource.Pattern, rule, true);
}
