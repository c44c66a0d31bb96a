using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>
/// Reads what stands after a verb of making: modifiers, then what is made, and whatever is coordinated with it
/// (智能助理甲、业务助手乙; 两款产品：甲和乙). What stands inside a modifier (基于甲的乙) is not made.
/// </summary>
internal sealed class RightReader
{
    private const int ReachInRow = 18;
    private const int End = -1;
    private const int LongestAttribute = 6;
    private static readonly WordSet Attributing = new(WordData.List("making", "right-reader.attributing"));
    private static readonly string[] Joins = WordData.List("making", "right-reader.joins");
    private static readonly string[] SeriesTails = WordData.List("making", "right-reader.series-tails");

    private static readonly string[] Platforms = WordData.List("making", "right-reader.platforms");
    private static readonly string[] Editions = ["版", "端", "客户端", "应用", "系统版"];
    private static readonly string[] Like = WordData.List("making", "right-reader.like");
    private static readonly string[] LikeBehind = WordData.List("making", "right-reader.like-behind");
    private static readonly string[] Places = WordData.List("making", "right-reader.places");
    private static readonly string[] Lists = WordData.List("making", "right-reader.lists");
    private static readonly string[] Examples = WordData.List("making", "right-reader.examples");

    private static readonly string[] Versions = ["版本的", "版本的 ", "芯片版本的"];
    private static readonly string[] NoPlaces = WordData.List("making", "right-reader.no-places");
    private static readonly string[] NowIn = ["现在", "存在", "所在", "内在", "潜在"];
    private static readonly string[] Nouns = ["服务"];
    private static readonly string[] Kinds = WordData.List("making", "right-reader.kinds");

    private readonly SentenceView _sentence;
    private readonly string _shape;
    private readonly IReadOnlyList<Item> _makers;
    private readonly RightSide _side = new();
    private int _limit;
    private int _begin;

    private RightReader(SentenceView sentence, IReadOnlyList<Item> makers) => (_sentence, _shape, _makers) = (sentence, sentence.Shape, makers);

    public static RightSide Read(SentenceView sentence, MakingSite site, IReadOnlyList<Item> makers) =>
        new RightReader(sentence, makers).Read(site);

    private RightSide Read(MakingSite site)
    {
        var at = _begin = site.End;
        if (at + 1 < _shape.Length && _shape[at] is '于' or '在' && _shape[at + 1] == ShapeAlphabet.Time)
        {
            _side.Time = First(at + 1);
            return _side;
        }

        _limit = Math.Min(_shape.Length, at + site.Verb.Reach);
        while (at != End && at < _limit)
        {
            at = Step(at);
        }

        return _side;
    }

    /// <summary>The next position to read, or <see cref="End"/>.</summary>
    private int Step(int at)
    {
        if (ShapeAlphabet.IsMake(_shape[at]))
        {
            return TakeMake(at);
        }

        if (ShapeAlphabet.IsChunk(_shape[at]))
        {
            return IsPassedOver(First(at)) ? at + 1 : End;
        }

        if (ClauseReader.IsMark(_shape, at))
        {
            return _side.Objects.Count > 0 ? End : _shape[at] is '：' or ':' ? at + 1 : AfterList(at);
        }

        return MakingWords.ModifierAt(_shape, at) is > 0 and var length ? AfterModifier(at, length) : at + 1;
    }

    private int TakeMake(int at)
    {
        if (at + 1 < _shape.Length && (char.IsAsciiLetterOrDigit(_shape[at + 1]) || ShapeAlphabet.Is(_shape[at + 1], EntityType.Technology)))
        {
            return End;
        }

        if (_side.Objects.Count == 0 && _shape[at - 1] == '在' && Array.Exists(Places, word => Stands(at + 1, word)))
        {
            return End; // 开源的模型在某社区使用量…: where, not what
        }

        if (_side.Objects.Count == 0 && IsWithin(at))
        {
            return End; // 自研算法在某芯片上实现: where, not what
        }

        if (_shape[at - 1] is '类' or '版' or '仿' or '超' or '非' || IsModelOfAnother(at) || IsAttributive(at + 1) || IsPartOfNoun(at + 1))
        {
            return End; // 类甲产品, 中国版甲, 下一个甲, 甲类产品, 甲式的应用, 甲驱动的客服: another thing
        }

        if (IsPlatform(at))
        {
            return End; // 安卓版本, 甲的iPhone版: for what it is made
        }

        if (BehindVersion(at) is > 0 and var version)
        {
            _side.Bases.AddRange(_sentence.Chunks[_sentence.ChunkAt[at]].Items);
            return version;
        }

        if (at + 1 < _shape.Length && ShapeAlphabet.IsMake(_shape[at + 1]))
        {
            return at + 1; // 移动平台骁龙8: what kind of thing it is, then its name
        }

        if (BehindSize(at) is > 0 and var named)
        {
            return TakeMake(named);
        }

        if (!IsNamed(at) && !Stands(at + 1, "的时候") && !IsKindBehindQuotes(at) && MakingWords.Attributes.LengthAt(_shape, at + 1) is > 0 and var length)
        {
            var behind = at + 1 + length;
            return _side.Objects.Count == 0 && behind < _shape.Length && (_shape[at + 1] == '的' || ShapeAlphabet.IsMake(_shape[behind])) ? behind : End;
        }

        _side.Objects.AddRange(_sentence.Chunks[_sentence.ChunkAt[at]].Items);
        var next = AfterJoin(AfterBracket(AfterSeries(at + 1)));
        _limit = Math.Min(_shape.Length, next + ReachInRow);
        return next;
    }

    /// <summary>在甲上, 在甲中, with words of its kind around the name.</summary>
    private bool IsWithin(int at)
    {
        var end = at + 1 + MakingWords.KindsOfThings.LengthAt(_shape, at + 1);
        if (end >= _shape.Length || _shape[end] is not ('上' or '中' or '里' or '内') || Array.Exists(NoPlaces, word => Stands(end, word)))
        {
            return false;
        }

        var before = _shape.AsSpan(_begin, at - _begin);
        var mark = before.LastIndexOf('在');
        return mark >= 0 && !before[mark..].Contains('的') && !AnyWord.Ends(before[..(mark + 1)], NowIn);
    }

    private bool IsPlatform(int at) =>
        Platforms.Contains(_sentence.Chunks[_sentence.ChunkAt[at]].Items[^1].Span.Of(_sentence.Folded.Original), StringComparer.OrdinalIgnoreCase) && AnyWord.Begins(_shape.AsSpan(at + 1).TrimStart(), Editions);

    private bool IsModelOfAnother(int at) =>
        Array.Exists(Like, word => _shape.AsSpan(0, at).EndsWith(word, StringComparison.Ordinal)) || Array.Exists(LikeBehind, word => Stands(at + 1, word));

    /// <summary>甲驱动的…, 甲加持的…: the name only says which other thing is meant.</summary>
    private bool IsAttributive(int at)
    {
        at += at < _shape.Length && _shape[at] == ' ' ? 1 : 0;
        var close = at < _shape.Length ? _shape.AsSpan(at, Math.Min(LongestAttribute, _shape.Length - at)).IndexOf('的') : -1;
        return close >= 2 && Attributing.LengthAt(_shape, at) == close;
    }

    /// <summary>甲宣传视频, 甲使用指南: a clause that ends with a noun of another thing, its name but the first part of it.</summary>
    private bool IsPartOfNoun(int at)
    {
        var end = Clauses.End(_shape, Math.Min(at, _shape.Length - 1));
        return end - at is > 2 and <= LongestAttribute && MakingWords.Attributes.LengthBefore(_shape, end) is > 1 and var length && length < end - at
            && !_shape.AsSpan(at, end - at).ContainsAny("、（(的") && !_shape.AsSpan(at, end - at).ContainsAnyInRange('\uE100', '\uE1FF');
    }

    /// <summary>The model in brackets that a size tells of: 甲70亿参数模型（甲-7B）; 0 where there is none.</summary>
    private int BehindSize(int at)
    {
        if (at + 1 >= _shape.Length || _shape[at + 1] != ShapeAlphabet.Figure)
        {
            return 0;
        }

        var open = _shape.AsSpan(at, Math.Min(12, _shape.Length - at)).IndexOfAny('（', '(') + at;
        return open > at && open + 1 < _shape.Length && ShapeAlphabet.IsMake(_shape[open + 1]) ? open + 1 : 0;
    }

    /// <summary>Behind the 的 of 甲版本的乙, a thing by what it is built with; 0 where nothing is told so.</summary>
    private int BehindVersion(int at)
    {
        var word = Array.Find(Versions, version => Stands(at + 1, version));
        var behind = word is null ? _shape.Length : at + 1 + word.Length;
        return _side.Objects.Count == 0 && behind < _shape.Length && ShapeAlphabet.IsMake(_shape[behind]) ? behind : 0;
    }

    /// <summary>打造“甲”数据智能中台: what stands behind a name in quotation marks says of which kind it is.</summary>
    private bool IsKindBehindQuotes(int at)
    {
        var thing = _sentence.Chunks[_sentence.ChunkAt[at]].Items[^1].Span;
        var text = _sentence.Folded.Original;
        var isQuoted = thing.End < text.Length && (text[thing.End] is '”' or '」' || text[thing.End - 1] is '”' or '」');
        return isQuoted && AnyWord.Begins(_shape.AsSpan(at + 1).TrimStart("”」"), Kinds);
    }

    /// <summary>名为甲的模型 is 甲.</summary>
    private bool IsNamed(int at) => at > 1 && (_shape[at - 1] == '叫' || (_shape[at - 1] == '为' && _shape[at - 2] is '名' or '称' or '号'));

    private bool IsPassedOver(Item item) => item.Type switch
    {
        null => true,
        EntityType.Technology or EntityType.Industry or EntityType.Region => true,
        EntityType.Company or EntityType.Institution => _side.Objects.Count == 0 && _makers.Any(m => m.Key.Equals(item.Key, StringComparison.Ordinal)),
        _ => false,
    };

    /// <summary>Behind the 的 that closes a modifier; the end when the clause ends before.</summary>
    private int AfterModifier(int at, int length)
    {
        var close = _shape.IndexOf('的', at + length, Clauses.End(_shape, at) - at - length);
        if (close < 0)
        {
            return AnyWord.Begins(_shape.AsSpan(at), Nouns) ? at + length : End;
        }

        if (MakingWords.Bases.LengthAt(_shape, at) > 0)
        {
            _side.Bases.AddRange(Enumerable.Range(at, close - at).Where(i => ShapeAlphabet.IsMake(_shape[i])).SelectMany(i => _sentence.Chunks[_sentence.ChunkAt[i]].Items));
        }

        _limit = Math.Min(_shape.Length, Math.Max(_limit, close + ReachInRow));
        return close + 1;
    }

    /// <summary>上线了五个插件，包括甲、乙; 推出多款产品，比如甲.</summary>
    private int AfterList(int at)
    {
        var word = Lists.FirstOrDefault(list => Stands(at + 1, list));
        word ??= MakingWords.KindsOfThings.LengthBefore(_shape, at) > 0 ? Examples.FirstOrDefault(example => Stands(at + 1, example)) : null;
        _limit = Math.Min(_shape.Length, at + ReachInRow);
        return word is null ? End : at + 1 + word.Length;
    }

    private int AfterSeries(int at)
    {
        var end = at + SeriesTails.Where(tail => Stands(at, tail)).Select(tail => tail.Length).DefaultIfEmpty(0).Max();
        end += MakingWords.KindsOfThings.LengthAt(_shape, end);
        return end < _shape.Length && _shape[end] == ' ' ? end + 1 : end;
    }

    private int AfterBracket(int at)
    {
        if (at >= _shape.Length || _shape[at] is not ('（' or '('))
        {
            return at;
        }

        var close = _shape.AsSpan(at).IndexOfAny('）', ')');
        return close < 0 ? at : at + close + 1;
    }

    private int AfterJoin(int at)
    {
        var length = Joins.Where(join => Stands(at, join)).Select(join => join.Length).DefaultIfEmpty(0).Max();
        return length == 0 ? End : at + length;
    }

    private bool Stands(int at, string word) => string.CompareOrdinal(_shape, at, word, 0, word.Length) == 0;

    private Item First(int at) => _sentence.Chunks[_sentence.ChunkAt[at]].First;
}
