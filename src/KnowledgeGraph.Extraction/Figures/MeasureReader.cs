using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>Reads what a figure measures, in the article's words: what follows a count (大模型 after 11家), what leads up to anything else (研发投入 before 超1400亿元).</summary>
internal static class MeasureReader
{
    private const int Longest = 18;
    private const int LongestTail = 26;
    private const int ShortTail = 8;
    private const int LongestQuoted = 10;
    private const int LongestThing = 12;
    private const int LongestRate = 4;
    private const string Parameters = "参数";
    private static readonly string[] Active = ["激活", "激活参数", "激活参数量", "激活参数规模"]; // 总参数6000亿，激活参数200亿
    private static readonly char[] Stops = ['—', '：', ':', '；', ';', '、', '（', '(', '“', '”', '）', ')', '《', '》', ' ', '，', ','];
    private static readonly string[] Verbs = ["实现", "完成", "拥有", "公司", "累计"];
    private static readonly string[] Skipped = [.. FigureWords.Opening, .. FigureWords.Later, .. Verbs];
    private static readonly string[] Changes = WordData.List("figures", "measure-reader.changes");
    private static readonly string[] Earlier = WordData.List("figures", "measure-reader.earlier");
    private static readonly string[] Starts = WordData.List("figures", "measure-reader.starts");
    private static readonly string[] Since = ["同比", "环比"];
    private static readonly string[] Scores = WordData.List("figures", "measure-reader.scores");
    private static readonly string[] Becoming = WordData.List("figures", "measure-reader.becoming");
    private static readonly string[] Receiving = WordData.List("figures", "measure-reader.receiving");
    private static readonly string[] Ratios = WordData.List("figures", "measure-reader.ratios");
    private static readonly string[] Rates = WordData.List("figures", "measure-reader.rates");
    private static readonly string[] Leads = WordData.List("figures", "measure-reader.leads");

    private static readonly string[] Owning = WordData.List("figures", "measure-reader.owning");
    private static readonly string[] Savings = WordData.List("figures", "measure-reader.savings");
    private static readonly string[] Selves = WordData.List("figures", "measure-reader.selves"); // 贡献了公司64%的收入
    private static readonly string[] Areas = ["区域", "区块", "区间", "区位"];
    private static readonly string[] Lived = ["经验", "经历", "历史"];
    private static readonly string[] Paying = WordData.List("figures", "measure-reader.paying");
    private static readonly string[] Joining = WordData.List("figures", "measure-reader.joining"); // 8000名开发者入驻平台
    private static readonly string[] Copulas = WordData.List("figures", "measure-reader.copulas");
    private static readonly string[] LeadsAndEarlier = [.. Leads, .. Earlier];
    private static readonly string[] LeadsAndChanges = [.. Leads, .. Changes];
    private static readonly string[] LeadsAndReached = [.. Leads, "突破", "超过", "超"];

    /// <param name="mention">The number.</param>
    /// <param name="quantity">What it says.</param>
    /// <param name="around">The clause around it.</param>
    /// <param name="named">Where the last name or time before the number ends: what is measured stands after it.</param>
    /// <param name="earlier">The words of the clause before such a time: they say it where nothing else does.</param>
    public static string? Read(QuantityMention mention, Quantity quantity, Surroundings around, int named, string earlier)
    {
        if (mention.Kind is UnitKind.Money && Paid(around) is { } paid)
        {
            return paid;
        }

        var measure = Lasting(Beside(mention, quantity, around, named), mention.Kind, around);
        if (earlier.Length == 0 || mention.Kind is UnitKind.Count or UnitKind.Noun or UnitKind.Structural || quantity.Unit.Equals(Parameters, StringComparison.Ordinal))
        {
            return measure;
        }

        var told = MeasureHead.Of(measure, quantity.Unit, isCounted: false);
        var isChange = told is not null && Array.IndexOf(FigureWords.Change, told) >= 0;
        var noun = told is null || isChange ? MeasureHead.Of(Leading(earlier.AsSpan().TrimEnd().TrimEnd("在于自从到"), UnitKind.Percent), quantity.Unit, isCounted: false) : null;
        return noun is not null && AnyWord.Ends(noun, FigureWords.MeasureNoun) ? noun + (isChange ? told : string.Empty) : measure;
    }

    // 以5亿元收购甲: what the sum is paid for.
    private static string? Paid(Surroundings around) =>
        around.Before.TrimEnd().EndsWith("以", StringComparison.Ordinal) ? Array.Find(Paying, around.After.TrimStart().ToString().StartsWith) : null;

    // 训练甲共需21天: what takes so long.
    private static string? Lasting(string? measure, UnitKind kind, Surroundings around)
    {
        if (kind is not UnitKind.Duration || measure is null || !AnyWord.Ends(measure, MeasureHead.Needing))
        {
            return measure;
        }

        var (at, found) = (-1, string.Empty);
        foreach (var work in MeasureHead.Works)
        {
            var last = around.Before.LastIndexOf(work, StringComparison.Ordinal);
            (at, found) = last > at || (last == at && last >= 0 && work.Length > found.Length) ? (last, work) : (at, found);
        }

        return at < 0 || measure.Contains(found, StringComparison.Ordinal) ? measure : found + measure;
    }

    private static string? Beside(QuantityMention mention, Quantity quantity, Surroundings around, int named)
    {
        if (quantity.Unit.Equals(Parameters, StringComparison.Ordinal))
        {
            return AnyWord.Ends(around.Before.TrimEnd("有只仅为约近达超过是 "), Active) ? "激活" + Parameters : Parameters;
        }

        var measure = mention is { Kind: UnitKind.Noun, Unit.Surface.Length: > 1 }
                ? mention.Unit.Surface + (Following(around.After) is { Length: > 0 } rest && (rest.Length == 1 || IsCompound(around.After, rest)) ? rest : string.Empty)
            : mention.Kind is UnitKind.None && MeasureTable.After(around.After, ShortTail) is { Unit: not "元" } counted && CountedPhrase.Of(Following(around.After.TrimStart("多余 "))) is var things && things.EndsWith(counted.Word, StringComparison.Ordinal)
                ? things
            : mention.Kind is UnitKind.Count or UnitKind.Noun or UnitKind.Structural or UnitKind.Token
            ? Counted(around, named)
            : mention.Kind is UnitKind.Kilo && MeasureTable.After(around.After, Longest) is { } next
                ? next.Word
            : mention.Kind is UnitKind.None or UnitKind.Kilo && MeasureTable.Before(around.Before) is { } noun
                ? Scored(Named(around, named), MeasureWords.WithKind(Named(around, named), noun.Word))
                : Amount(around, named, mention.Kind);
        return measure.Length == 0 ? null : measure;
    }

    // 200+企业案例 counts 案例, 3000企业参展 counts 企业.
    private static bool IsCompound(ReadOnlySpan<char> after, string rest) =>
        rest.Length <= ShortTail && after.StartsWith(rest, StringComparison.Ordinal) && CountedPhrase.Of(rest).Length == rest.Length && CountedPhrase.IsNoun(rest);

    // The first digit that belongs to no Latin word (h100), else the end.
    private static int DigitAt(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && !(i > 0 && (char.IsAsciiLetterOrDigit(text[i - 1]) || text[i - 1] is '-' or '.')))
            {
                return i;
            }
        }

        return text.Length;
    }

    // 员工超过800人: what is counted stands before when nothing follows.
    private static string Counted(Surroundings around, int named) =>
        Description.Without(around.Before, Following(around.After)) is { Length: > 0 } following ? following : Leading(Named(around, named), UnitKind.Count);

    // 拥有最快的8Tbps带宽, 双双20%涨停, 带来1亿美元的销售收入, 节约400万元的成本: what is measured follows where nothing before says it.
    private static string Amount(Surroundings around, int named, UnitKind kind)
    {
        if (Sized(around.After) is { } size)
        {
            return size;
        }

        var before = Named(around, named);
        if (kind is UnitKind.Percent && before.TrimEnd().EndsWith("中", StringComparison.Ordinal) && Following(around.After) is ['为' or '是', .. { Length: > 1 and <= LongestThing } what])
        {
            return what; // 训练数据中一半以上为金融语料
        }

        var isJoined = before.TrimEnd() is [.., '和' or '与' or '及' or '、'] && CountedPhrase.Measured(Following(around.After)).Length > 0; // 380亿元收入和32%利润率
        var leading = isJoined ? string.Empty : Leading(before, kind);
        var behind = First(Description.Without(before, Following(kind is UnitKind.Money ? around.AfterConversion : around.After)), leading.Length == 0);
        if (kind is UnitKind.Money or UnitKind.Data or UnitKind.Duration or UnitKind.Physical && Thing(leading, behind) is { } thing)
        {
            return thing;
        }

        if (leading.Length > 0 && MeasureHead.Of(leading, string.Empty, isCounted: false) is null && OfWhat(behind, kind) is { } whole)
        {
            return whole;
        }

        var isOpen = leading.Length == 0 || (AnyWord.Ends(leading, Selves) && around.After.StartsWith("的", StringComparison.Ordinal)) || Array.IndexOf(Receiving, leading) >= 0 || (kind is not (UnitKind.Percent or UnitKind.Multiple or UnitKind.Point) && before.TrimEnd().EndsWith("的", StringComparison.Ordinal));
        var isMeasured = kind == UnitKind.Percent && around.After.StartsWith("的", StringComparison.Ordinal);
        return (isOpen || isMeasured) && behind is { Length: > 0 and <= ShortTail } && !AnyWord.Begins(behind, Becoming) && (isOpen || AnyWord.Ends(behind, Ratios)) ? behind : leading;
    }

    // 占据85%以上的服务器市场, 拥有20年从业经验: of what it is a share or a length, where the words before only say that it is so.
    private static string? OfWhat(string behind, UnitKind kind)
    {
        var phrase = kind is UnitKind.Percent or UnitKind.Multiple or UnitKind.Data or UnitKind.Duration && !AnyWord.Begins(behind, Becoming) ? CountedPhrase.Of(behind) : string.Empty;
        return phrase.Length is > 1 and <= LongestThing && kind switch
        {
            UnitKind.Duration => AnyWord.Ends(phrase, Lived),
            UnitKind.Multiple => AnyWord.Ends(phrase, FigureWords.MeasureNoun) || AnyWord.Ends(phrase, FigureWords.Change) || phrase.EndsWith("加速", StringComparison.Ordinal),
            _ => CountedPhrase.IsNoun(phrase),
        } ? phrase : null;
    }

    // What the amount is an amount of, where the words before do not end in what is measured: 拿了60亿美元的融资, 节约400万元的成本.
    private static string? Thing(string leading, string behind)
    {
        behind = AnyWord.Begins(behind, Becoming) ? string.Empty : CountedPhrase.Measured(behind);
        if (behind.Length is 0 or > LongestThing)
        {
            return null;
        }

        var told = MeasureHead.Of(leading, string.Empty, isCounted: false);
        return told is null ? behind
            : Array.Find(Savings, verb => told.EndsWith(verb, StringComparison.Ordinal)) is { } saving ? saving + behind
            : AnyWord.Ends(told, FigureWords.MeasureNoun) ? null
            : behind;
    }

    // 90TB带宽和很短时延的甲: the first of what follows, where nothing else says it.
    private static string First(string following, bool isOnly)
    {
        var end = isOnly && following.Length > ShortTail ? following.AsSpan().IndexOfAny('和', '与', '的') : -1;
        return end > 1 ? following[..end] : following;
    }

    // 600亿元规模的基金
    private static string? Sized(ReadOnlySpan<char> after)
    {
        foreach (var size in FigureWords.Sizes)
        {
            if (after.StartsWith(size, StringComparison.Ordinal) && after[size.Length..].StartsWith("的", StringComparison.Ordinal))
            {
                return size;
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Named(Surroundings around, int named)
    {
        var words = around.Before[Math.Clamp(named - around.Clause.Start, 0, around.Before.Length)..];
        return words.Length < around.Before.Length && words.StartsWith("区", StringComparison.Ordinal) && !AnyWord.Begins(words, Areas) ? words[1..] : words; // 中国区
    }

    private static string Following(ReadOnlySpan<char> after)
    {
        var text = Unquoted(after.TrimStart().TrimStart('的').TrimStart());
        var stop = StopAt(text);
        text = stop < 0 ? text : text[..stop];
        text = text[..DigitAt(text)];
        foreach (var end in FigureWords.MeasureEnd)
        {
            var at = text.IndexOf(end, StringComparison.Ordinal);
            text = at < 0 || (at > 0 && end is "均" && text[at - 1] is '平' or '日' or '月' or '年' or '人' or '户') ? text : text[..at];
        }

        foreach (var end in Joining)
        {
            text = text.IndexOf(end, StringComparison.Ordinal) is > 0 and var at ? text[..at] : text;
        }

        text = text.StartsWith("和", StringComparison.Ordinal) ? [] : text.TrimEnd("的和与及了");
        return text[..Math.Min(LongestTail, text.Length)].ToString();
    }

    // The blanks that typography sets around Latin words stop nothing: 3200 家 VC 支持的公司.
    private static int StopAt(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Array.IndexOf(Stops, text[i]) >= 0 && !(text[i] == ' ' && i > 0 && i + 1 < text.Length && (char.IsAsciiLetter(text[i - 1]) || char.IsAsciiLetter(text[i + 1]))))
            {
                return i;
            }
        }

        return -1;
    }

    // 400余家“小巨人”企业: short quoted words are part of the noun.
    private static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> text)
    {
        var open = text.IndexOf('“');
        var close = open < 0 ? -1 : text[open..].IndexOf('”');
        return close is > 0 and <= LongestQuoted && text[..open].IndexOfAny(Stops) < 0
            ? string.Concat(text[..open], text.Slice(open + 1, close - 1), text[(open + close + 1)..])
            : text;
    }

    // 资本支出达380亿元同比增长: the amount before is no part of what grew.
    private static ReadOnlySpan<char> WithoutAmount(ReadOnlySpan<char> text)
    {
        var change = -1;
        foreach (var since in Since)
        {
            change = text.EndsWith(since, StringComparison.Ordinal) || text.IndexOf(since, StringComparison.Ordinal) >= 0 ? text.LastIndexOf(since, StringComparison.Ordinal) : change;
        }

        var digit = change > 0 ? text[..change].IndexOfAnyInRange('0', '9') : -1;
        if (digit <= 0 || text[..change].Length - digit > Longest || !text[..change].TrimEnd().EndsWith("元", StringComparison.Ordinal))
        {
            return text;
        }

        return string.Concat(Trimmed(text[..digit].TrimEnd(), LeadsAndReached), text[change..]);
    }

    // 现金约2亿美元和承担债务: what is joined to the amount before is measured by itself.
    private static ReadOnlySpan<char> AfterAmount(ReadOnlySpan<char> text)
    {
        var joint = text.LastIndexOfAny('和', '及', '与');
        return joint > 1 && text[..joint].TrimEnd("以 ").EndsWith("元", StringComparison.Ordinal) && text[..joint].IndexOfAnyInRange('0', '9') >= 0 ? text[(joint + 1)..] : text;
    }

    // Of shares the change itself is measured (成本降低70%), of amounts and of what was reached what changed (成本降低到70万元, 成本降低到1%).
    private static string Leading(ReadOnlySpan<char> before, UnitKind kind)
    {
        var isChange = kind is UnitKind.Percent or UnitKind.Multiple or UnitKind.Point && !IsReached(before.TrimEnd());
        before = kind is UnitKind.Percent or UnitKind.Multiple ? WithoutBase(before.TrimEnd()) : WithoutRate(before.TrimEnd());
        before = kind is UnitKind.Percent ? WithoutWhole(before) : before;
        var text = Trimmed(before, isChange ? Leads : LeadsAndEarlier);
        text = isChange ? text : Trimmed(text, LeadsAndChanges);

        text = WithoutAmount(AfterAmount(text));
        var stop = ListStart(text, text.LastIndexOfAny(Stops));
        text = WithoutStart(text[(stop + 1)..].TrimStart("的了"));
        foreach (var verb in Skipped)
        {
            text = text.StartsWith(verb, StringComparison.Ordinal) ? text[verb.Length..] : text;
        }

        // 比上届增长, 与上年同期相比增长
        var isSince = text.Length is > 1 and <= Longest && text[0] is '比' or '较' or '与' && AnyWord.Ends(text, FigureWords.Change);
        return isSince ? text.ToString() : Started(WithoutPlace(MeasureWords.Last(text, text.Contains('、') || before.Contains("分别", StringComparison.Ordinal) ? LongestTail : Longest)));
    }

    // 减少幅度约为人类基准的4倍: by what it is measured is no part of what is.
    private static ReadOnlySpan<char> WithoutBase(ReadOnlySpan<char> text)
    {
        if (!text.EndsWith("的", StringComparison.Ordinal))
        {
            return text;
        }

        var at = -1;
        foreach (var copula in Copulas)
        {
            at = Math.Max(at, text.LastIndexOf(copula, StringComparison.Ordinal));
        }

        return at > 0 && text.Length - at <= Longest ? text[..at].TrimEnd() : text;
    }

    // 采购额占总额80亿元的三成: how much the whole is, not of what it is a share.
    private static ReadOnlySpan<char> WithoutWhole(ReadOnlySpan<char> text)
    {
        if (!text.EndsWith("元的", StringComparison.Ordinal) || text.LastIndexOf('占') < 0)
        {
            return text;
        }

        var whole = text[..^2].TrimEnd("美日欧港").TrimEnd("0123456789.,万亿");
        return whole.LastIndexOf('占') >= 0 ? whole : text;
    }

    // 成本降到每英里20美分, 以每小时3公里的速度: for how much of what, not what.
    private static ReadOnlySpan<char> WithoutRate(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOf('每');
        return at >= 0 && text.Length - at <= LongestRate && !AnyWord.In(text[at..], Rates) ? text[..at].TrimEnd() : text;
    }

    // 音箱、手表和耳机等数十款: all of the list, or none of it.
    private static int ListStart(ReadOnlySpan<char> text, int stop)
    {
        while (stop > 0 && text[stop] == '、' && text.EndsWith("等", StringComparison.Ordinal))
        {
            stop = text[..stop].LastIndexOfAny(Stops);
        }

        return stop;
    }

    // 社会科学得分66.2: of several scores of one thing each says what was scored.
    private static string Scored(ReadOnlySpan<char> before, string noun)
    {
        var whole = Array.IndexOf(Scores, noun) < 0 && !AnyWord.In(before, Rates) ? noun : Leading(before, UnitKind.None);
        return whole.Length > noun.Length && whole.EndsWith(noun, StringComparison.Ordinal) ? whole.TrimStart('在', '于') : noun;
    }

    private static bool IsReached(ReadOnlySpan<char> before)
    {
        var text = Trimmed(before, Earlier);
        return text.Length > 2 && text[^1] is '至' or '到' && AnyWord.Ends(text[..^1], Changes);
    }

    // 法律科目中得分, CMMLU榜单上得分: what is scored where, said as one noun.
    private static string WithoutPlace(string text)
    {
        var noun = Array.Find(Scores, word => text.EndsWith(word, StringComparison.Ordinal));
        var end = text.Length - (noun?.Length ?? 0);
        var at = end > 2 && text[end - 1] == '的' ? end - 2 : end - 1;
        return noun is not null && at > 1 && text[at] is '中' or '上' or '里' ? text.Remove(at, end - at) : text;
    }

    private static string Started(string text)
    {
        while (Array.Find(Starts, start => text.StartsWith(start, StringComparison.Ordinal)) is { } verb)
        {
            text = text[verb.Length..].TrimStart();
        }

        return text;
    }

    // 上下文长度从20万字: what it was is no part of what is measured.
    private static ReadOnlySpan<char> WithoutStart(ReadOnlySpan<char> text)
    {
        var from = text.LastIndexOfAny('从', '由');
        return from >= 0 && (from + 1 == text.Length || text[(from + 1)..].IndexOfAnyInRange('0', '9') >= 0) ? text[..from] : text;
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text, string[] ends)
    {
        for (var isTrimmed = true; isTrimmed;)
        {
            isTrimmed = false;
            foreach (var end in ends)
            {
                if (text.EndsWith(end, StringComparison.Ordinal) && !(end is "有" or "约" && AnyWord.Ends(text, Owning)))
                {
                    text = text[..^end.Length].TrimEnd();
                    isTrimmed = true;
                }
            }
        }

        return text;
    }
}
