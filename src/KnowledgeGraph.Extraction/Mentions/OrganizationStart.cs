using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>What stands before and behind the name of an organisation and is none of it: the country of a university, the class of a firm, the thing that a compound goes on with.</summary>
internal static class OrganizationStart
{
    private static readonly WordSet Schools = new(["大学", "学院", "医院", "中学"]);
    private const int LeastQuoted = 6;
    private const int LongestQuoted = 20;
    private static readonly WordSet Realms = WordData.Set("realms.txt");
    private static readonly WordSet Associations = WordData.Set("associations.txt");
    private static readonly WordSet Venues = WordData.Set("venues.txt");
    private static readonly WordSet Everybody = WordData.Set("everybodys-fields.txt");
    private static readonly WordSet Registered = new(["有限公司", "有限责任公司", "股份有限公司"]);
    private static readonly WordSet Cues = new(WordData.Pairs("company-cues.tsv").Where(pair => pair.Kind.StartsWith("after", StringComparison.Ordinal)).Select(pair => pair.Word));
    private static readonly WordSet Countries = WordData.Set("countries.txt");
    private static readonly WordSet Openers = WordData.Set("school-openers.txt");
    private static readonly Lazy<WordSet> Titles = new(() => WordData.Set("titles.txt"));

    /// <summary>Where the name itself begins.</summary>
    public static int Own(ArticleText text, int start, int head, int end, EntityType type) => type switch
    {
        EntityType.Institution when Schools.LengthBefore(text.Value, end) > 0 => WithoutCountry(text, start, head),
        EntityType.Region => WithoutLarger(text, start, end),
        EntityType.Company when Registered.LengthBefore(text.Value, end) > 0 => AtSeat(text, start, head),
        _ => start,
    };

    /// <summary>Whether nothing but a country stands before the head.</summary>
    public static bool IsCountry(ArticleText text, int start, int head) => Countries.Contains(text.Value.AsSpan(start, head - start));

    /// <summary>Where a name begins that quotation marks hold whole: “智能网联技术联合实验室”; or <c>null</c>.</summary>
    public static int? InQuotes(ArticleText text, int head, int end)
    {
        if (text.At(end) is not ('”' or '」'))
        {
            return null;
        }

        var open = text.Value.LastIndexOfAny(['“', '「'], head - 1, Math.Min(head, LongestQuoted));
        return open >= 0 && head - open > 2 && text.Value.AsSpan(open + 1, head - open - 1).IndexOfAny("，。；！？：、”」《》-的\n") < 0 ? open + 1 : null;
    }

    /// <summary>Whether an association of a country or of the world (中国数据安全协会), or a place of research in quotation marks (“智能网联技术联合实验室”), is told by its field, a hall by its town: there is one of them.</summary>
    public static bool IsOnlyOne(ArticleText text, int start, int head, int end)
    {
        if (text.At(start - 1) is '“' or '「' && text.At(end) is '”' or '」')
        {
            return head - start >= LeastQuoted;
        }

        var realm = Realms.LengthAt(text.Value, start);
        var place = text.Atoms.StartingAt(start) is { Type: EntityType.Region } region && region.Span.End <= head ? region.Span.Length : 0;
        if (place > 0 && !IsCountry(text, start, start + place) && Venues.LengthBefore(text.Value, end) > 0)
        {
            return true;
        }

        realm = realm == 0 && place < head - start ? place : realm;
        return realm > 0 && head - start - realm >= 3 && Associations.LengthBefore(text.Value, end) > 0 && !Everybody.Covers(text.Value.AsSpan(start + realm, head - start - realm));
    }

    /// <summary>Whether all words before the head are verbs: 参与机器人, 放缓科技支出.</summary>
    public static bool IsDeed(ArticleText text, int start, int head)
    {
        for (var at = start; at < head;)
        {
            if (text.Words.StartingAt(at) is not { Length: > 1 } word || word.End > head || text.Words.KindAt(at) != WordKind.Verb || text.Atoms.StartingAt(at) is not null)
            {
                return false;
            }

            at = word.End;
        }

        return head > start;
    }

    /// <summary>Whether a compound goes on behind the position with a thing: 科技创新, 智能手表, 机器人产业.</summary>
    public static bool GoesOnAsThing(ArticleText text, int end) =>
        "体股秤类型馆机".Contains(text.At(end), StringComparison.Ordinal)
        || (text.Words.StartingAt(end) is { Length: > 1 } next && Characters.IsHan(text.Of(next)) && text.Words.KindAt(end) == WordKind.Content && Cues.LengthAt(text.Value, end) == 0 && Titles.Value.LengthAt(text.Value, end) == 0);

    // 英国南安普顿大学: the country says where it is, unless what follows is everybody's (新加坡国立大学).
    private static int WithoutCountry(ArticleText text, int start, int head)
    {
        var country = Countries.LengthAt(text.Value, start);
        if (country == 0 || head - start - country < 2)
        {
            return start;
        }

        var own = new Span(start + country, head);
        return text.Words.IsEdge(own.Start) && (text.Words.KindOf(own) < WordKind.Content || text.Atoms.StartingAt(own.Start) is { Type: EntityType.Region }) && Openers.LengthAt(text.Value, own.Start) == 0 ? own.Start : start;
    }

    // 北京海淀云杉科技园: the places that hold it are named before it.
    private static int WithoutLarger(ArticleText text, int start, int end)
    {
        while (text.Atoms.StartingAt(start) is { Type: EntityType.Region } larger
            && text.Atoms.StartingAt(larger.Span.End) is { } next && (next.IsOrganization || next.Type == EntityType.Region) && next.Span.End <= end)
        {
            start = larger.Span.End;
        }

        return start;
    }

    // 顺义区企业北京云杉科技有限公司, 邀请上海云杉科技有限公司: a firm's registered name begins with its seat.
    private static int AtSeat(ArticleText text, int start, int head)
    {
        // 保荐人云杉证券股份有限公司: a listed firm's name and what it is registered as.
        if (text.Atoms.EndingAt(head) is { Type: EntityType.Company } listed && listed.Span.Start > start)
        {
            return text.Atoms.EndingAt(listed.Span.Start) is { Type: EntityType.Region } seat && seat.Span.Start >= start ? seat.Span.Start : listed.Span.Start;
        }

        for (var at = start + 1; at <= head - 4; at++)
        {
            if (text.Atoms.StartingAt(at) is { } atom && atom.Span.End < head && atom.Type == EntityType.Region && text.At(at - 1) is not ('(' or '（') && text.Atoms.EndingAt(at) is null
                && text.Words.EndingAt(at) is { } before && (before.Length == 1 || text.Words.KindAt(before.Start) != WordKind.Unknown))
            {
                return at;
            }
        }

        return start;
    }
}
