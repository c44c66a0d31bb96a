using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>
/// Where a name nobody has listed begins or ends beside a telling word: at a mark, a known name, a word of function, a kind of
/// thing (企业, 独角兽); inside quotation marks where there are some.
/// </summary>
internal sealed class NameEdges(ArticleText text, ArticleWords words)
{
    private const int Longest = 6;
    private const int LongestQuoted = 12;
    private const int LongestLatin = 24;
    private static readonly Lazy<WordSet> Generic = new(() => new(((string[])["generic-organization-words.txt", "brand-stops.txt", "model-generic.txt", "model-domains.txt", "latin-generic.txt", "kinds-of-things.txt"]).SelectMany(WordData.Words)));
    private static readonly Lazy<WordSet> Closing = new(() => new WordSet(WordData.List("evidence", "name-edges.closing")));
    private static readonly Lazy<WordSet> Kinds = new(() => WordData.Set("kinds-of-things.txt"));
    private static readonly Lazy<WordSet> Deeds = new(() => new WordSet(WordData.Pairs("firm-verbs.tsv").Select(pair => pair.Word).Concat(["递交", "提交", "中标", "入选", "荣获", "斩获", "获批", "正在", "亮相", "参与", "参加", "加入", "发起", "牵头", "承建", "承担"])));

    public ArticleText Text => text;

    public ArticleWords Words => words;

    /// <summary>Whether the stretch is made of words that are everybody's.</summary>
    public bool IsGeneric(Span span) => Generic.Value.Covers(text.Of(span));

    /// <summary>The length of what ends firms' names at the end of the stretch, behind a word of its own, or 0.</summary>
    public int FirmEnd(Span span) => OrganizationEnds.OfFirms.LengthBefore(text.Value, span.End) is var length && span.Length - length >= 2 ? length : 0;

    /// <summary>The name that ends before a position, or <c>null</c>.</summary>
    public Span? Before(int end)
    {
        var at = text.At(end - 1) == ' ' ? end - 1 : end;
        if (Quotes.Closes(text.At(at - 1)))
        {
            return text.At(at - 1) == '》' ? null : QuotedBefore(at);
        }

        if (char.IsAsciiLetterOrDigit(text.At(at - 1)))
        {
            return Checked(LatinBefore(at));
        }

        var start = HanStart(at);
        return Checked(new Span(IsFormer(start, at) ? start + 1 : start, at)) is { } name && !EndsAsDeed(name) ? name : null;
    }

    // 前云杉员工: a strange word and the one before it may have been read as one.
    private bool IsFormer(int start, int end) => text.At(start) == '前' && end - start > 2 && words.KindAt(start) == WordKind.Unknown;

    // 云杉科技递交 before 招股书: behind the end of a firm's name stands what it does.
    private bool EndsAsDeed(Span name)
    {
        var deed = Deeds.Value.LengthBefore(text.Value, name.End);
        return deed > 0 && deed < name.Length && FirmEnd(name with { End = name.End - deed }) > 0;
    }

    /// <summary>The name that begins at a position, or <c>null</c>.</summary>
    public Span? After(int start)
    {
        var at = text.At(start) is ' ' or ':' or '：' ? start + 1 : start;
        if (Quotes.Opens(text.At(at)))
        {
            return text.At(at) == '《' ? null : QuotedAfter(at);
        }

        if (char.IsAsciiLetter(text.At(at)))
        {
            return Checked(new Span(at, LatinEnd(at)));
        }

        return Checked(new Span(at, HanEnd(at)));
    }

    private Span? Checked(Span span) =>
        span.Length < 2 || !Holds(span) ? null : span;

    /// <summary>Whether the stretch may be an unlisted name: no known name lies in it, its words are not everybody's.</summary>
    public bool Holds(Span span)
    {
        if (IsGeneric(span) || CountryLetters.Cover(text.Of(span)) || !WordBoundary.Before(text.Value, span.Start) || !WordBoundary.After(text.Value, span.End))
        {
            return false;
        }

        return !EndsAsKind(span) && text.Atoms.StartingAt(span.Start) is null && (text.Atoms.EndingAt(span.End) is not { } last || IsField(last, span)) && !IsNickname(span)
            && (!Characters.IsHan(text.Of(span)) || LeftWalk.Start(text, span.End, span.Length) == span.Start);
    }

    // 云杉汽车, 云杉银行: a field at the end of a firm's name.
    private bool IsField(Atom last, Span span) =>
        last.Type is EntityType.Industry or EntityType.Technology && last.Span.Start >= span.Start + 2 && OrganizationEnds.OfFirms.Contains(text.Of(last.Span));

    // 挤牙膏式, 平台型, 研究者
    private bool EndsAsKind(Span span) => text.At(span.End - 1) is '式' or '型' or '化' or '性' or '者' or '界' or '们';

    // 老王, 小李
    private bool IsNickname(Span span) => span.Length == 2 && text.At(span.Start) is '老' or '小' && "王李张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗".Contains(text.At(span.Start + 1), StringComparison.Ordinal);

    private Span? QuotedBefore(int close)
    {
        for (var at = close - 2; at >= 0 && close - at <= LongestQuoted + 2; at--)
        {
            if (Quotes.Opens(text.At(at)))
            {
                return Inner(at + 1, close - 1);
            }
        }

        return null;
    }

    private Span? QuotedAfter(int open)
    {
        for (var at = open + 1; at < text.Value.Length && at - open <= LongestQuoted + 1; at++)
        {
            if (Quotes.Closes(text.At(at)))
            {
                return Inner(open + 1, at);
            }
        }

        return null;
    }

    private Span? Inner(int start, int end) =>
        end - start >= 2 && text.Value.AsSpan(start, end - start).IndexOfAny("，。！？；：、“”") < 0 && Holds(new Span(start, end)) ? new Span(start, end) : null;

    // Stability AI, Hugging Face, and 智谱AI with the characters before it.
    private Span LatinBefore(int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestLatin && (IsLatin(start - 1) || (text.At(start - 1) == ' ' && IsLatin(start - 2) && char.IsAsciiLetterUpper(text.Written(start)) && char.IsAsciiLetter(text.At(start - 2)))))
        {
            start--;
        }

        return text.Has(start, "ai") && end - start == 2 && Characters.IsHan(text.At(start - 1)) ? new Span(HanStart(start), end) : new Span(start, end);
    }

    private bool IsLatin(int at) => char.IsAsciiLetterOrDigit(text.At(at)) || (text.At(at) is '.' or '&' or '-' && char.IsAsciiLetterOrDigit(text.At(at - 1)) && char.IsAsciiLetterOrDigit(text.At(at + 1)));

    private int LatinEnd(int start)
    {
        var end = start;
        while (end - start < LongestLatin && (IsLatin(end) || (text.At(end) == ' ' && end > start && char.IsAsciiLetter(text.At(end + 1)) && char.IsAsciiLetterUpper(text.Written(end + 1)) && char.IsAsciiLetter(text.At(end - 1)))))
        {
            end++;
        }

        return end;
    }

    // 云杉数据, 远山汽车: behind a word of its own what ends firms' names belongs to the name.
    private int HanStart(int end)
    {
        var suffix = OrganizationEnds.OfFirms.LengthBefore(text.Value, end);
        if (suffix > 0 && suffix < end && words.IsEdge(end - suffix) && HanStart(end - suffix, false) is var own && end - suffix - own >= 2 && !IsGeneric(new Span(own, end - suffix)))
        {
            return own;
        }

        return HanStart(end, true);
    }

    private int HanStart(int end, bool isWhole)
    {
        var at = end;
        while (words.EndingAt(at) is { } word && end - word.Start <= Longest && Goes(word, isWhole && at == end) && !EndsKnown(at, end))
        {
            // 竞争对手云杉: what no dictionary has is the name, the word before it says what it is.
            if (at < end && words.KindAt(word.Start) == WordKind.Content && words.KindOf(new Span(at, end)) < WordKind.Content)
            {
                break;
            }

            at = word.Start;
        }

        return LeftEdge(at, end) ? at : end;
    }

    private bool EndsKnown(int at, int end) => at < end && (text.Atoms.EndingAt(at) is not null || Kinds.Value.LengthBefore(text.Value, at) > 0);

    // 远山集团裁员, 云杉科技天使轮: what is said of firms alone ends the name, unless another end follows (科技集团) or a place (科技园).
    private bool IsWhole(int start, int at) =>
        text.Has(at, "天使轮") || text.Has(at, "种子轮")
        || (Closing.Value.LengthBefore(text.Value, at) is > 0 and var length && at - length - start >= 2 && OrganizationEnds.All.LengthAt(text.Value, at) == 0 && text.At(at) is not ('园' or '城' or '馆' or '大'));

    // 云杉智能中标智算中心: behind the end of a firm's name stands what it does.
    private bool IsDeed(int start, int at) => Deeds.Value.LengthAt(text.Value, at) > 1 && FirmEnd(new Span(start, at)) > 0;

    private int HanEnd(int start)
    {
        var at = start;
        while (words.StartingAt(at) is { } word && word.End - start <= Longest && Goes(word, at == start) && (at == start || (text.Atoms.StartingAt(at) is null && !IsWhole(start, at) && !IsDeed(start, at))) && text.ZoneAt(at) == text.ZoneAt(start))
        {
            at = word.End;
        }

        if (at > start && text.Has(at, "ai") && !char.IsAsciiLetterOrDigit(text.At(at + 2)))
        {
            return at + 2;
        }

        return at > start ? at + OrganizationEnds.All.LengthAt(text.Value, at) : at;
    }

    private bool Goes(Span word, bool atEdge)
    {
        var kind = words.KindAt(word.Start);
        return Characters.IsHan(text.Of(word)) && kind != WordKind.Function && (kind != WordKind.Number || IsNumberInName(word)) && (kind != WordKind.Verb || (atEdge && word.Length > 1))
            && !LeftWalk.IsStop(text.Of(word)) && !Kinds.Value.Contains(text.Of(word)) && text.ZoneAt(word.Start) == text.ZoneAt(word.End - 1);
    }

    // 第四, 零一, 一: without a measure, and few.
    private bool IsNumberInName(Span word) => word.Length <= 3 && text.Of(word).IndexOfAny("家个款名位年月日种项次倍多亿万千百几数两些半代届轮期号步线层级流") < 0;

    // The walk ended because something else stands there, not because the name grew too long.
    private bool LeftEdge(int at, int end) =>
        at < end && (!Characters.IsHan(text.At(at - 1)) || text.ZoneAt(at - 1) != text.ZoneAt(at) || words.EndingAt(at) is not { } word || end - word.Start <= Longest || words.KindAt(word.Start) >= WordKind.Content || EndsKnown(at, end));
}
