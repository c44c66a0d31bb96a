using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>
/// A list tells what its members are by those that are known and by what stands behind 等: 百度、阿里、云杉, 云杉、远山等企业.
/// A member may have its maker before it: 云杉的远山, 百度文心一言.
/// </summary>
internal sealed class ListClues
{
    private const int LongestName = 8;
    private const int LongestLatin = 24;
    private const int Reach = 14;
    private const int One = 3;
    private const int Several = 4;
    private static readonly string[] Links = WordData.List("evidence", "list-clues.links");
    private readonly Dictionary<string, EntityType> _kinds = WordData.Pairs("list-heads.tsv").ToDictionary(pair => pair.Word, pair => Enum.Parse<EntityType>(pair.Kind), StringComparer.Ordinal);
    private readonly WordSet _heads;
    private readonly PersonWords _persons = new();

    public ListClues() => _heads = new WordSet(_kinds.Keys);

    public IEnumerable<Clue> Find(NameEdges edges, IReadOnlyCollection<Draft> drafts)
    {
        var starts = Longest(drafts, draft => draft.Span.Start);
        var ends = Longest(drafts, draft => draft.Span.End);
        foreach (var (items, end) in NameList.In(edges, at => Known(ends, at)?.Span, at => Known(starts, at)?.Span))
        {
            var kind = Kind(edges, end);
            var known = items.Select(item => TypeOf(ends, item)).ToList();
            var types = known.OfType<EntityType>().GroupBy(type => type).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).ToList();
            var type = kind ?? (types.Count == 1 || (types.Count > 1 && types[0].Count() >= 2 * types[1].Count()) ? types[0].Key : null);
            if (type is not { } sure || !MayBeListed(sure) || (types.Count > 0 && types[0].Key != sure && !IsAppOfModel(kind, types[0].Key)))
            {
                continue;
            }

            var isStrange = kind is not null && items.Count > 1 && items.TrueForAll(item => edges.Words.KindOf(item) < WordKind.Content);
            var weight = sure == EntityType.Person || isStrange ? Several : Weight(types.Count == 0 ? 0 : types[0].Count(), kind is not null);
            foreach (var item in items.Where((_, i) => known[i] is null))
            {
                if (Member(edges, item, sure) is { } name)
                {
                    yield return new Clue(name, sure, types.Count > 0 && (char.IsAsciiLetter(edges.Text.At(name.Start)) || (sure is EntityType.Company or EntityType.Model or EntityType.Product && Strangeness.IsStrange(edges, name) && !_persons.IsName(edges.Text, name))) ? Math.Max(weight, Several) : weight, kind is null ? "list-mate" : "listed");
                }
            }
        }
    }

    // 豆包、Kimi、云小聊等AI助手: helpers that are called like their models.
    private static bool IsAppOfModel(EntityType? kind, EntityType known) => kind == EntityType.Product && known == EntityType.Model;

    private static int Weight(int known, bool named) => (known, named) switch
    {
        (0, _) => One - 1,
        (1, false) => One,
        (1, true) => Several,
        (_, false) => Several,
        _ => Several + 2,
    };

    private static bool MayBeListed(EntityType type) => type is EntityType.Company or EntityType.Model or EntityType.Product or EntityType.Institution or EntityType.Event or EntityType.Person;

    // 等企业, 等一批国内大模型厂商, 之类的传统巨头: words that are everybody's may stand between.
    private EntityType? Kind(NameEdges edges, int end)
    {
        var text = edges.Text;
        var link = text.FirstOf(end, Links);
        for (var at = end + (link?.Length ?? 0); link is not null && at <= end + Reach; at++)
        {
            var length = _heads.LengthAt(text.Value, at);
            if (length > 0 && (at == end + link.Length || IsCommon(edges, new Span(end + link.Length, at))))
            {
                return _kinds[text.Value.Substring(at, length)];
            }
        }

        return null;
    }

    private static bool IsCommon(NameEdges edges, Span between)
    {
        var start = between.Start;
        while (start < between.End && "一二两三四五六七八九十几多数0123456789家个款批国众余".Contains(edges.Text.At(start), StringComparison.Ordinal))
        {
            start++;
        }

        return start == between.End || edges.IsGeneric(between with { Start = start });
    }

    // 阿里通义: behind its maker stands the name.
    private Span? Member(NameEdges edges, Span item, EntityType type)
    {
        if (type == EntityType.Person)
        {
            return _persons.IsName(edges.Text, item) && edges.Holds(item) ? item : null;
        }

        var start = item.Start;
        if (type is EntityType.Model or EntityType.Product && edges.Text.Atoms.StartingAt(start) is { IsOrganization: true } maker && maker.Span.End < item.End)
        {
            start = edges.Text.At(maker.Span.End) is '的' or '“' ? maker.Span.End + 1 : maker.Span.End;
        }

        var name = new Span(start, item.End);
        var isLatin = char.IsAsciiLetter(edges.Text.At(start));
        return _persons.Titles.LengthBefore(edges.Text.Value, item.End) == 0 && name.Length >= 2 && name.Length <= (isLatin ? LongestLatin : LongestName) && IsWhole(edges, name) && edges.Holds(name) && !BrandWords.HoldsStop(edges.Text.Of(name)) ? name : null;
    }

    // Words of function and verbs make a phrase, not a name.
    private static bool IsWhole(NameEdges edges, Span name)
    {
        if (char.IsAsciiLetter(edges.Text.At(name.Start)))
        {
            return char.IsAsciiLetterUpper(edges.Text.Written(name.Start)) && (char.IsAsciiLetterOrDigit(edges.Text.At(name.End - 1)) || name.Length <= LongestName);
        }

        return Characters.IsHan(edges.Text.Of(name)) && LeftWalk.Start(edges.Text, name.End, name.Length) == name.Start;
    }

    private static EntityType? TypeOf(Dictionary<int, Draft> ends, Span item) =>
        ends.TryGetValue(item.End, out var draft) && draft.Span.Start <= item.Start + 1 ? draft.Type : null;

    private static Draft? Known(Dictionary<int, Draft> drafts, int at) => drafts.GetValueOrDefault(at);

    private static Dictionary<int, Draft> Longest(IEnumerable<Draft> drafts, Func<Draft, int> place)
    {
        var longest = new Dictionary<int, Draft>();
        foreach (var draft in drafts)
        {
            if (!longest.TryGetValue(place(draft), out var known) || known.Span.Length < draft.Span.Length)
            {
                longest[place(draft)] = draft;
            }
        }

        return longest;
    }
}
