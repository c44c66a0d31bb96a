using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>People beside a title: 首席执行官李某, 某某教授; and at the start of a clause before a word of speech.</summary>
internal sealed class TitledPersons(PersonWords words)
{
    private static readonly string[] Speech = WordData.List("mentions", "titled-persons.speech");
    private const int LongTitle = 4;
    private static readonly string[] Things = WordData.List("mentions", "titled-persons.things");
    private static readonly string[] Made = ["智能", "数字", "虚拟", "数字人", "机器人"];
    private static readonly string[] Namings = WordData.List("mentions", "titled-persons.namings");

    public IEnumerable<Draft> Find(ArticleText text)
    {
        var (start, value) = (0, text.Value);
        for (var at = Next(value, 0, ref start); at < value.Length; at = Next(value, at + 1, ref start))
        {
            if (After(text, start, at) is { } after)
            {
                yield return Of(after, "person.after-title");
            }
            else if (Before(text, at) is { } before)
            {
                yield return Of(before, "person.before-title");
            }
            else if (Speaker(text, at) is { } speaker)
            {
                yield return Of(speaker, "person.speaks");
            }
        }
    }

    // The next place at which a person may be told; start is where a title would have to end whose name begins there.
    private int Next(string value, int from, ref int start)
    {
        for (var at = from; at < value.Length; at++)
        {
            start = at > 0 && value[at - 1] is ' ' or ':' or '（' or '(' or '兼' ? start : at;
            if (words.MayMatter(start > 0 ? value[start - 1] : '\n', value[at]))
            {
                return at;
            }
        }

        return value.Length;
    }

    private Span? After(ArticleText text, int start, int at)
    {
        // 法定代表人为李一山
        if (text.At(start - 1) is '为' or '系' && words.Titles.LengthBefore(text.Value, start - 1) >= LongTitle)
        {
            return words.NameAt(text, at, true);
        }

        return words.Titles.LengthBefore(text.Value, start) is > 0 and var title && !IsPlural(text, at) && !IsThing(text, start - title) ? words.NameAt(text, at, false) : null;
    }

    private Span? Before(ArticleText text, int at)
    {
        var length = words.Titles.LengthAt(text.Value, at);
        return length < 2 || IsAddressed(text, at) ? null : IsTaken(text, at) ? words.NameBefore(text, at - 1) : words.NameBefore(text, at);
    }

    // 李一任院长: who takes the office is 李一.
    private static bool IsTaken(ArticleText text, int at) => text.At(at - 1) == '任' && !"兼担出现历曾主就接升上信责".Contains(text.At(at - 2), StringComparison.Ordinal);

    // 李一山向记者: whom somebody speaks to.
    private static bool IsAddressed(ArticleText text, int at) => text.At(at - 1) is '向' or '对' or '等' or '据' or '让' or '请';

    private Span? Speaker(ArticleText text, int at)
    {
        if (!words.MayBegin(text, at))
        {
            return null;
        }

        return Opens(text, at) && words.NameAt(text, at, true) is { Length: >= 2 } name && Speaks(text, at, name) ? name : null;
    }

    private static bool Opens(ArticleText text, int at) =>
        text.At(at - 1) is '。' or '，' or '\n' or '；' or '”' or '：' or ':' or ' ' or '！' or '？' or '、' || text.HasBefore(at, "据") || text.HasAnyBefore(at, Namings);

    private static bool Speaks(ArticleText text, int at, Span name) =>
        IsPrompt(text, at, name) || text.HasAny(name.End, Speech) || text.HasBefore(at, "叫");

    // An interview's prompt: the whole name at the start of a line, then a colon.
    private static bool IsPrompt(ArticleText text, int at, Span name) => name.Length == 3 && text.At(name.End) is (':' or '：') && (at == 0 || text.At(at - 1) == '\n');

    // 智能助理云小朵, AI助手: what is called so is a thing.
    private static bool IsThing(ArticleText text, int title) =>
        text.HasAny(title, Things) && text.HasAnyBefore(title, Made);

    // "记者从…" and "教授在…" name nobody; the name has to begin right after the title.
    private static bool IsPlural(ArticleText text, int at) => text.At(at) is '们' or '等';

    private static Draft Of(Span span, string rule) => new(span, EntityType.Person, null, MentionSource.Pattern, rule, true);
}
