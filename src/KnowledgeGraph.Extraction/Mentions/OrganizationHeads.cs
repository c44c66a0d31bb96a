using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Organisations by the word that ends their name: 有限公司, 大学, 研究院; short ones (某某科技) where the words around prove them.</summary>
internal sealed class OrganizationHeads
{
    private const int Longest = 24;
    private const int LongestSeat = 8;
    private const int LeastJoined = 4;
    private const int LongestBeforeSeat = 10;
    private const int LongestBracket = 40;
    private static readonly WordSet Bodies = new(WordData.List("mentions", "organization-heads.bodies"));
    private static readonly WordSet Schools = new(["大学", "学院", "科学院", "研究院"]);
    private static readonly WordSet Unions = new(WordData.List("mentions", "organization-heads.unions"));
    private static readonly string[] Terms = ["财季", "季度"]; // 甲第三财季数据中心收入
    private static readonly string[] Called = ["以下简称", "以下称", "下称", "简称"];
    private static readonly string[] SetUp = WordData.List("mentions", "organization-heads.set-up");
    private static readonly string[] Partnerships = ["（有限合伙）", "(有限合伙)", "（普通合伙）", "(普通合伙)"];

    // 公司语音研究中心: whose it is has been said.
    private const string Firm = "公司";

    private readonly WordSet _generic = WordData.Set("generic-organization-words.txt");

    public IEnumerable<Draft> Find(ArticleText text)
    {
        for (var end = OrganizationEnds.All.NextEnd(text.Value, 2); end <= text.Value.Length; end = OrganizationEnds.All.NextEnd(text.Value, end + 1))
        {
            var length = OrganizationEnds.All.LengthBefore(text.Value, end);
            if (!GoesOn(text, end) && Of(text, end - length, end) is { } draft)
            {
                yield return draft;
            }
        }
    }

    // "科技" in "科技有限公司", "大学" in "大学生".
    private bool GoesOn(ArticleText text, int end)
    {
        for (var further = end + 1; further <= Math.Min(end + 6, text.Value.Length); further++)
        {
            if (OrganizationEnds.All.LengthBefore(text.Value, further) > further - end)
            {
                return true;
            }
        }

        return text.HasBefore(end, "人工智能") || text.HasBefore(end, "大数据") || text.Has(end, "生") || text.Has(end, "化") || text.HasBefore(end, "中小学") || (text.HasBefore(end, "学会") && (text.Has(end, "了") || text.Has(end, "如何"))) || text.Has(end, "区") || text.Has(end, "主管") || text.Has(end, "园") || text.Has(end, "城") || text.Has(end, "业") || text.Has(end, "卡") || text.Has(end, "界") || text.Has(end, "家") || text.Has(end, "报") || text.Has(end, "日报") || text.Has(end, "时报");
    }

    private Draft? Of(ArticleText text, int head, int end)
    {
        var kind = OrganizationEnds.Kinds[text.Value[head..end]];
        var type = Enum.Parse<EntityType>(kind.TrimEnd('?'));
        var start = type == EntityType.Company && kind[^1] == '?' ? ShortStart(text, head) ?? LeftWalk.Start(text, head, Longest) : LeftWalk.Start(text, head, Longest);
        start = WithSeat(text, WithoutVerb(text, WithoutDate(text, start, head), head));
        start = type == EntityType.Institution ? Joined(text, start, head) ?? start : start;
        start = type == EntityType.Institution ? OrganizationStart.InQuotes(text, head, end) ?? OrganizationStart.Own(text, start, head, end, type) : OrganizationStart.Own(text, start, head, end, type);
        start += text.Has(start, Firm) && start < head ? Firm.Length : 0;
        if (type == EntityType.Government && text.Atoms.EndingAt(head) is null && kind.EndsWith('?'))
        {
            return null;
        }

        if (EndsAsKnown(text, start, end) || AnyWord.In(text.Value.AsSpan(start, Math.Max(0, head - start)), Terms))
        {
            return null;
        }

        if (head - start < 2 || OrganizationStart.IsDeed(text, start, head) || text.At(start - 1) == '某' || IsAnyone(text, start, head) || (_generic.Covers(text.Value.AsSpan(start, head - start)) && !OrganizationStart.IsOnlyOne(text, start, head, end) && !IsSetUp(text, start, head, end) && !IsDefined(text, end) && !(type == EntityType.Government && text.Atoms.StartingAt(start) is { Type: EntityType.Region })))
        {
            return null;
        }

        if (text.Has(start, "我国") || text.Has(start, "全国性") || (text.At(head - 1) is '进' or '入' or '赴' or '去' && text.Words.IsEdge(head - 1)))
        {
            return null;
        }

        var proved = kind[^1] != '?' || (type == EntityType.Institution && IsDefined(text, end)) || IsSetUp(text, start, head, end) || OrganizationProof.IsProved(text, start, head, end, type);
        if (text.HasAny(end, Partnerships) && text.Atoms.StartingAt(start) is { Type: EntityType.Region })
        {
            return new Draft(new Span(start, end + Partnerships[0].Length), EntityType.Company, null, MentionSource.Pattern, "organization.head", true);
        }

        return proved && IsPlausible(text, start, head)
            ? new Draft(new Span(start, end), type, null, MentionSource.Pattern, "organization.head", head - start >= 2)
            : null;
    }

    // 英国某某大学, 国内顶尖研究机构某某研究院, where the lexicon has the rest: the country or class before it is no part of the name.
    private static bool EndsAsKnown(ArticleText text, int start, int end)
    {
        if (text.Atoms.EndingAt(end) is not { IsOrganization: true } known || known.Span.Start <= start)
        {
            return false;
        }

        var before = known.Span.Start;
        return OrganizationStart.IsCountry(text, start, before) || OrganizationProof.Classes.Contains(text.Value.AsSpan(Math.Max(start, before - 2), Math.Min(2, before - start))) || Bodies.LengthBefore(text.Value, before) > 0;
    }

    // 江州数据安全与治理研究院: what is joined to a field behind a place or a university is the other half of the field.
    private int? Joined(ArticleText text, int start, int head)
    {
        if (text.At(start - 1) is not ('与' or '和' or '及') || head - start < 2 || text.Atoms.StartingAt(start) is { IsOrganization: true } or { Type: EntityType.Region } || text.Words.KindOf(new Span(start, head)) < WordKind.Content)
        {
            return null;
        }

        var end = start - 1;
        for (var at = LeftWalk.Start(text, end, Longest); at <= end - LeastJoined; at++)
        {
            if (OwnerEnd(text, at, end) is { } owner && end - owner >= 2
                && !IsWhole(text, owner, end) && Bodies.LengthBefore(text.Value, end) == 0 && Departments.IsField(text, owner, end) && !HoldsOwner(text, owner, end))
            {
                return at;
            }
        }

        return null;
    }

    // A place or an institution, also one that only its end tells: 望溪大学|语言.
    private static int? OwnerEnd(ArticleText text, int at, int end)
    {
        if (text.Atoms.StartingAt(at) is { Type: EntityType.Region or EntityType.Institution } whole)
        {
            return whole.Span.End;
        }

        for (var head = at + 2; LeftWalk.IsBoundary(text, at) && head <= end - 4; head++)
        {
            if (Schools.LengthAt(text.Value, head) is > 0 and var length && text.Words.IsEdge(head + length) && LeftWalk.Start(text, head, Longest) == at)
            {
                return head + length;
            }
        }

        return null;
    }

    // 江州软件|和信息服务业行业协会: a field that some firms' names end in is none behind a place alone.
    private static bool IsWhole(ArticleText text, int owner, int end) =>
        OrganizationEnds.All.LengthBefore(text.Value, end) is > 0 and var length && !(end - length == owner && OrganizationEnds.Kinds[text.Value[owner..end]] == "Company?");

    private static bool HoldsOwner(ArticleText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text.Atoms.StartingAt(at) is { IsOrganization: true } or { Type: EntityType.Region })
            {
                return true;
            }
        }

        return false;
    }

    // 11月11日云杉医院
    private static int WithoutDate(ArticleText text, int start, int head)
    {
        for (var at = start; char.IsAsciiDigit(text.At(at)); start = at)
        {
            while (char.IsAsciiDigit(text.At(at)))
            {
                at++;
            }

            if (text.At(at) is not ('年' or '月' or '日') || head - at < 3)
            {
                break;
            }

            at++;
        }

        return start;
    }

    // 有请云杉集团, 判令上海云杉公司: the word of doing before the name is none of it.
    private static int WithoutVerb(ArticleText text, int start, int head)
    {
        while (text.Words.StartingAt(start) is { } word && head - word.End >= 2 && text.Words.KindAt(start) == WordKind.Verb && text.Atoms.StartingAt(start) is null)
        {
            start = word.End;
        }

        return start;
    }

    // 云杉（北京）科技有限公司: the seat in brackets is in the midst of the name.
    private static int WithSeat(ArticleText text, int start)
    {
        if (text.At(start - 1) is not (')' or '）') || text.Value.LastIndexOfAny(['(', '（'], start - 1, Math.Min(start, LongestSeat)) is not (var open and > 0)
            || text.Atoms.StartingAt(open + 1) is not { Type: EntityType.Region } seat || seat.Span.End != start - 1)
        {
            return start;
        }

        var first = LeftWalk.Start(text, open, LongestBeforeSeat);
        return first < open ? first : start;
    }

    // 发起成立大模型安全联盟, 大模型开源生态联盟正式成立: of everybody's words, too, what is set up is one.
    private static bool IsSetUp(ArticleText text, int start, int head, int end) =>
        head - start >= LeastJoined && Unions.Contains(text.Value.AsSpan(head, end - head)) && (text.HasAnyBefore(start, SetUp) || (BehindBracket(text, end) is var at && Array.Exists(SetUp, word => text.Has(at, word) || text.Has(at, "正式" + word) || text.Has(at, "宣布" + word))));

    private static int BehindBracket(ArticleText text, int at) =>
        text.At(at) is '（' or '(' && text.Value.AsSpan(at, Math.Min(LongestBracket, text.Value.Length - at)).IndexOfAny('）', ')') is > 0 and var length ? at + length + 1 : at;

    // 中国认知研究院（简称“中认院”）: what has a short form of its own is one.
    private static bool IsDefined(ArticleText text, int end) => text.At(end) is '（' or '(' && text.HasAny(end + 1, Called);

    private static bool IsAnyone(ArticleText text, int start, int head)
    {
        var own = text.Atoms.StartingAt(start) is { Type: EntityType.Region } seat && seat.Span.End < head ? seat.Span.End : start;
        return text.At(own) is '某' or '一' && (text.At(own) == '某' || text.Words.KindAt(own) >= WordKind.Number);
    }

    // "创业公司云杉科技": the word before says what the short name is.
    private int? ShortStart(ArticleText text, int head)
    {
        for (var start = head - 2; start >= Math.Max(0, head - 4); start--)
        {
            if (text.HasAnyBefore(start, OrganizationProof.CompanyBefore) && Characters.IsHan(text.Value.AsSpan(start, head - start)) && OrganizationProof.IsOwn(text.Value.AsSpan(start, head - start))
                && LeftWalk.Start(text, head, head - start) == start)
            {
                return start;
            }
        }

        return null;
    }

    private bool IsPlausible(ArticleText text, int start, int head)
    {
        var first = text.Atoms.StartingAt(start);
        return first is null || first.Value.Span.End <= head || first.Value.Type == EntityType.Region
            ? !(first is { Type: EntityType.Technology or EntityType.Industry } && _generic.Covers(text.Value.AsSpan(first.Value.Span.End, head - first.Value.Span.End)))
            : false;
    }
}
