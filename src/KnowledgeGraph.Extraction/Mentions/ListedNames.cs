using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
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
    private const int LongRow = 3;
    private const int LeastFields = 2;
    private const int LeastTold = 4;
    private const int LongestNoun = 5;
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
        var items = Items(text, end);
        var known = items.Count(item => IsKnown(text, item, type));
        if (known < Needed(text, end, items, type))
        {
            yield break;
        }

        foreach (var item in items.Where(item => IsOpen(text, item, type) && (known >= LeastKnown || items.Count >= LongRow || IsTold(text, item))))
        {
            yield return new Draft(item, type, null, MentionSource.Pattern, "listed", type != EntityType.Industry);
        }
    }

    /// <summary>In a long row of nouns before 等行业 every one is a field; 等领域 and 等技术 want one that is known (a row of fields may be two), other heads two.</summary>
    private static int Needed(ArticleText text, int end, List<Span> items, EntityType type)
    {
        if (items.Count < (type == EntityType.Industry ? LeastFields : LongRow) || !items.TrueForAll(item => IsNoun(text, item)))
        {
            return LeastKnown;
        }

        return type switch
        {
            EntityType.Industry when items.Count >= LongRow && text.Value.AsSpan(end, Math.Min(HeadReach, text.Value.Length - end)).ContainsAny("行产业") => 0,
            EntityType.Industry or EntityType.Technology => 1,
            _ => LeastKnown,
        };
    }

    // 医疗、河道清淤等领域: beside one field alone only what is told at some length is one, 学校 and 中国风景 are none.
    private static bool IsTold(ArticleText text, Span item) => item.Length >= LeastTold && text.Atoms.StartingAt(item.Start) is null or { Type: EntityType.Industry };

    private static bool IsNoun(ArticleText text, Span item)
    {
        for (var at = item.Start; at < item.End; at++)
        {
            if (text.Words.KindAt(at) >= WordKind.Number)
            {
                return false;
            }
        }

        return item.Length <= LongestNoun;
    }

    private static bool IsKnown(ArticleText text, Span item, EntityType type) =>
        (type == EntityType.Industry && text.Atoms.StartingAt(item.Start) is { Type: EntityType.Industry } field && field.Span.End <= item.End) ||
        (text.Atoms.EndingAt(item.End) is { } atom && atom.Type == type && atom.Span.Start >= item.Start - 1)
        || (type == EntityType.Model && text.PossibleModels.EndingAt(item.End) is not null);

    // 面向家装, 交通及汽车: more than one name.
    private static bool IsOneField(ReadOnlySpan<char> item) => item.IndexOfAny('及', '和', '的') < 0 && !item.StartsWith("面向", StringComparison.Ordinal) && !item.StartsWith("服务", StringComparison.Ordinal);

    // Not yet known as anything, and not made of words that are no names.
    private bool IsOpen(ArticleText text, Span item, EntityType type) =>
        (type == EntityType.Industry ? text.Atoms.StartingAt(item.Start)?.Span != item && IsOneField(text.Of(item)) : text.Atoms.StartingAt(item.Start) is null && text.Atoms.EndingAt(item.End) is null && text.PossibleModels.EndingAt(item.End) is null)
        && (type == EntityType.Industry || (item.Length <= 6 && !_generic.Covers(text.Of(item)) && LeftWalk.Start(text, item.End, item.Length) == item.Start));

    private static List<Span> Items(ArticleText text, int end)
    {
        var items = new List<Span>();
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
            var first = isMember || mark < start ? start : LeftWalk.Start(text, end, Longest);
            if (end - first is >= 2 and <= Longest && (isMember || mark < start || LeftWalk.IsBoundary(text, first)))
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
