using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Compounds;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>甲、乙、丙等企业: where two of a list are known to be what the list says, the others are, too.</summary>
internal sealed class ListedNames
{
    private const int Longest = 8;
    private const int LeastKnown = 2;
    private static readonly string[] Behind = WordData.List("mentions", "listed-names.behind");
    private const int LongestName = 6;
    private const int LongRow = 3;
    private const int LeastFields = 2;
    private const int LeastTold = 4;
    private const int LongestNoun = 5;
    private const int LongestTechnique = 7;
    private const int LeastTechnique = 3;
    private static readonly WordSet Reaching = new(WordData.List("mentions", "listed-names.reaching"));
    private static readonly WordSet Deeds = new(WordData.Words("product-words.txt").Concat(WordData.Words("technology-actions.txt")));
    private static readonly WordSet NoFields = WordData.Set("field-generic.txt");
    private const int HeadReach = 6;
    private readonly Dictionary<string, EntityType> _types;
    private readonly WordSet _heads;
    private readonly WordSet _generic = new(WordData.Words("generic-organization-words.txt").Concat(WordData.Words("model-generic.txt")).Concat(WordData.Words("latin-generic.txt")));

    public ListedNames()
    {
        _types = WordData.Pairs("list-heads.tsv").ToDictionary(pair => pair.Word, pair => Enum.Parse<EntityType>(pair.Kind), StringComparer.Ordinal);
        _heads = new WordSet(_types.Keys);
    }

    public IEnumerable<Draft> Find(ArticleText text)
    {
        for (var at = text.Value.IndexOf('等'); at >= 0; at = text.Value.IndexOf('等', at + 1))
        {
            var start = text.At(at + 1) is '多' && text.At(at + 2) is '家' or '个' or '款' ? at + 3 : at + 1;
            var length = Math.Max(_heads.LengthAt(text.Value, start), start == at + 1 ? 0 : _heads.LengthAt(text.Value, at + 1));
            if (length == 0 || text.HasAny((_heads.LengthAt(text.Value, start) == length ? start : at + 1) + length, Behind))
            {
                continue;
            }

            var type = _types[text.Value.Substring(_heads.LengthAt(text.Value, start) == length ? start : at + 1, length)];
            foreach (var draft in In(text, at, type))
            {
                yield return draft;
            }
        }
    }

    private IEnumerable<Draft> In(ArticleText text, int end, EntityType type)
    {
        var items = Items(text, end, type);
        var isReached = type == EntityType.Industry && items.Count > 0 && IsReached(text, items[^1].Start);
        var known = items.Count(item => IsKnown(text, item, type));
        if (known < Needed(text, end, items, type, isReached))
        {
            yield break;
        }

        // 设计、市场和教育等场景: what stands in a sentence as all its words do names no field unless it holds one (健康医疗).
        var isJoined = type == EntityType.Industry && Join(text, end) is not null && !isReached && !text.Value.AsSpan(end, Math.Min(HeadReach, text.Value.Length - end)).ContainsAny("行产业板");
        foreach (var item in items.Where(item => IsOpen(text, item, type) && !BeginsWithDeed(text, item) && (!isJoined || HoldsField(text, item)) && (known >= LeastKnown || items.Count >= LongRow || IsTold(text, item))))
        {
            yield return new Draft(item, type, null, MentionSource.Pattern, "listed", type != EntityType.Industry);
        }
    }

    /// <summary>In a long row of nouns before 等行业, or behind a word for what things are used in, every one is a field; 等领域 and 等技术 want one that is known (a row of fields may be two), other heads two.</summary>
    private static int Needed(ArticleText text, int end, List<Span> items, EntityType type, bool isReached)
    {
        if (isReached && items.Count == LeastFields && items.TrueForAll(item => item.Length >= LeastTold && IsNoun(text, item, type) && text.Atoms.EndingAt(item.End) is null or { Type: EntityType.Industry }))
        {
            return 0;
        }

        if (items.Count < (type == EntityType.Industry ? LeastFields : LongRow) || !items.TrueForAll(item => IsNoun(text, item, type)))
        {
            return LeastKnown;
        }

        return type switch
        {
            EntityType.Industry when items.Count >= LongRow && text.Value.AsSpan(end, Math.Min(HeadReach, text.Value.Length - end)).ContainsAny("行产业板") => 0,
            EntityType.Industry when items.Count >= LongRow && isReached && !items.Exists(item => text.Atoms.EndingAt(item.End) is { Type: not EntityType.Industry }) => 0,
            EntityType.Industry or EntityType.Technology => 1,
            _ => LeastKnown,
        };
    }

    // 医疗、河道清淤等领域: beside one field alone only what is told at some length is one, 学校 and 中国风景 are none.
    private static bool IsTold(ArticleText text, Span item) => item.Length >= LeastTold && text.Atoms.StartingAt(item.Start) is null or { Type: EntityType.Industry };

    // 滥用于 is another word.
    private static bool IsReached(ArticleText text, int at) => Reaching.LengthBefore(text.Value, at) is > 1 and var length && text.Words.IsEdge(at - length);

    private static bool HoldsField(ArticleText text, Span item) =>
        text.Atoms.StartingAt(item.Start) is { Type: EntityType.Industry } || text.Atoms.EndingAt(item.End) is { Type: EntityType.Industry };

    // 发挥研发、制造等优势: what is done, but for what techniques and fields do themselves.
    private static bool BeginsWithDeed(ArticleText text, Span item) =>
        text.Words.StartingAt(item.Start) is { } word && word.End <= item.End && text.Words.KindAt(item.Start) == WordKind.Verb && !Deeds.Contains(text.Of(word)) && !TechniqueWords.AreIn(text, word);

    private static bool IsNoun(ArticleText text, Span item, EntityType type)
    {
        for (var at = item.Start; at < item.End; at++)
        {
            if (text.Words.KindAt(at) >= WordKind.Number)
            {
                return false;
            }
        }

        return item.Length <= (type == EntityType.Technology ? LongestTechnique : LongestNoun);
    }

    private static bool IsKnown(ArticleText text, Span item, EntityType type) =>
        (type == EntityType.Industry && text.Atoms.StartingAt(item.Start) is { Type: EntityType.Industry } field && field.Span.End <= item.End) ||
        (text.Atoms.EndingAt(item.End) is { } atom && atom.Type == type && atom.Span.Start >= item.Start - 1)
        || (type == EntityType.Technology && text.Atoms.EndingAt(item.End) is null && item.Length > LeastTechnique && TechniqueWords.AreIn(text, item))
        || (type == EntityType.Model && text.PossibleModels.EndingAt(item.End) is not null);

    // 面向家装, 交通及汽车: more than one name; 建筑师: who works there.
    private static bool IsOneField(ReadOnlySpan<char> item) => item.IndexOfAny('及', '和', '的') < 0 && !item.StartsWith("面向", StringComparison.Ordinal) && !item.StartsWith("服务", StringComparison.Ordinal) && item[^1] is not ('师' or '者' or '员' or '家');

    // Not yet known as anything, and not made of words that are no names.
    private bool IsOpen(ArticleText text, Span item, EntityType type) =>
        (type == EntityType.Industry ? text.Atoms.StartingAt(item.Start)?.Span != item && IsOneField(text.Of(item)) && !NoFields.Covers(text.Of(item))
            : type == EntityType.Technology ? IsOpenTechnique(text, item)
            : text.Atoms.StartingAt(item.Start) is null && text.Atoms.EndingAt(item.End) is null && text.PossibleModels.EndingAt(item.End) is null)
        && (type == EntityType.Industry || (item.Length <= (type == EntityType.Technology ? LongestTechnique : LongestName) && !_generic.Covers(text.Of(item)) && LeftWalk.Start(text, item.End, item.Length) == item.Start));

    // 语义缓存 beside 语义: a longer name may begin or end with a known technique, with nothing else that is known.
    private static bool IsOpenTechnique(ArticleText text, Span item) =>
        text.Atoms.StartingAt(item.Start) is null or { Type: EntityType.Technology } && text.Atoms.EndingAt(item.End) is null or { Type: EntityType.Technology }
        && text.Atoms.StartingAt(item.Start)?.Span != item && text.PossibleModels.EndingAt(item.End) is null;

    // 甲、乙和丙等技术: what joins the last member stands where one word ends and another begins.
    private static int? Join(ArticleText text, int end)
    {
        for (var at = end - 2; at > 0 && end - at <= Longest && (Characters.IsHan(text.At(at)) || char.IsAsciiLetterOrDigit(text.At(at))); at--)
        {
            if (text.At(at) is '和' or '与' or '及' && text.Words.IsEdge(at + 1))
            {
                return at;
            }
        }

        return null;
    }

    // 该方案赋能家装、宠物、康养等领域: the first begins behind the word for what reaches it.
    private static int BehindReach(ArticleText text, int end)
    {
        for (var at = end - 2; at > end - Longest && Characters.IsHan(text.At(at)); at--)
        {
            if (text.Words.IsEdge(at) && IsReached(text, at))
            {
                return at;
            }
        }

        return 0;
    }

    private static List<Span> Items(ArticleText text, int end, EntityType type)
    {
        var items = new List<Span>();
        if (type is EntityType.Technology or EntityType.Industry && Join(text, end) is { } join)
        {
            items.Add(new Span(join + 1, end));
            end = text.HasBefore(join + 1, "以及") ? join - 1 : join;
        }

        while (true)
        {
            while (Quotes.Closes(text.At(end - 1)) || text.At(end - 1) == ' ')
            {
                end--;
            }

            var start = end;
            while (start > 0 && end - start <= Longest && (Characters.IsHan(text.At(start - 1)) || char.IsAsciiLetterOrDigit(text.At(start - 1)) || text.At(start - 1) is '-' or '.'))
            {
                start--;
            }

            var mark = start;
            while (Quotes.Opens(text.At(mark - 1)) || text.At(mark - 1) == ' ')
            {
                mark--;
            }

            var isMember = text.At(mark - 1) == '、';
            var reached = isMember || mark < start ? 0 : BehindReach(text, end);
            var first = isMember || mark < start ? start : reached > 0 ? reached : LeftWalk.Start(text, end, Longest);
            first = text.Words.IsEdge(first) ? first : text.Words.At(first).Start;
            if (end - first is >= 2 and <= Longest && (isMember || mark < start || reached > 0 || LeftWalk.IsBoundary(text, first)))
            {
                items.Add(new Span(first, end));
            }

            if (!isMember)
            {
                return items;
            }

            end = mark - 1;
        }
    }
}
