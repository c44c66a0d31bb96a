using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Whether an article proves that words before the end of an organisation's name, which is also the word for a class of things, are a name: 墨衡科技, 远山集团.</summary>
internal static class OrganizationProof
{
    /// <summary>Words for firms before their names: 独角兽云杉科技.</summary>
    public static readonly string[] CompanyBefore = WordData.List("mentions", "organization-proof.company-before");

    /// <summary>Ends of names that are also ends of words for classes of things: 国产机器人.</summary>
    public static readonly WordSet Classes = new(WordData.List("mentions", "organization-proof.classes"));

    private const int LongestListed = 9;
    private const int LeastListed = 4;
    private static readonly string[] CompanyAfter = WordData.List("mentions", "organization-proof.company-after");
    private static readonly string[] Heads = WordData.List("mentions", "organization-proof.heads");
    private static readonly string[] CompanyChiefs = WordData.List("mentions", "organization-proof.company-chiefs");
    private static readonly WordSet IsTelling = new(WordData.List("mentions", "organization-proof.is-telling"));
    private static readonly WordSet Zones = new(WordData.List("mentions", "organization-proof.zones"));
    private static readonly string[] Founded = WordData.List("mentions", "organization-proof.founded");
    private static readonly WordSet Generic = WordData.Set("generic-organization-words.txt");

    /// <summary>Whether the words around, or the name itself, say that it is one.</summary>
    public static bool IsProved(ArticleText text, int start, int head, int end, EntityType type)
    {
        var placed = text.Atoms.StartingAt(start) is { } atom && atom.Span.End < head && (atom.IsOrganization || atom.Type == EntityType.Region)
            && (!Generic.Covers(text.Value.AsSpan(atom.Span.End, head - atom.Span.End)) || (head - atom.Span.End >= 2 && text.Value[head..end] is "集团" && atom.Type == EntityType.Region));
        if (type != EntityType.Company)
        {
            return placed || OrganizationStart.IsOnlyOne(text, start, head, end) || IsZone(text, start, head, end) || BeginsWithOne(text, start, head) || (head - start >= 4 && text.HasAnyBefore(start, Founded));
        }

        var isLong = text.Value.AsSpan(head, end - head) is "集团" or "供电公司" or "科技集团" or "控股集团" or "投资基金" or "银行" or "证券"
            || (text.Atoms.StartingAt(start) is { Type: EntityType.Region } seat && head - seat.Span.End is 2 or 3 && text.Value[head..end] is "科技" or "智能" && IsOwn(text.Value.AsSpan(seat.Span.End, head - seat.Span.End))
                && text.Words.KindOf(new Span(seat.Span.End, head)) < WordKind.Content && !OrganizationStart.GoesOnAsThing(text, end));
        if (isLong && placed)
        {
            return true;
        }

        if (Classes.Contains(text.Value.AsSpan(head, end - head)) && (IsOfClass(text, start, head, end) || OrganizationStart.GoesOnAsThing(text, end)))
        {
            return false;
        }

        var words = IsTelling.Contains(text.Value.AsSpan(head, end - head)) ? CompanyAfter : CompanyChiefs;
        return head - start is 2 or 3 && IsOwn(text.Value.AsSpan(start, head - start))
            && (text.HasAny(end, words) || (words == CompanyAfter && (IsUncommon(text, start, head) || IsListed(text, start, end))) || (words == CompanyAfter && IsRepeated(text, start, end)) || (words == CompanyAfter && text.HasAnyBefore(start, CompanyBefore)));
    }

    // 日本机器人公司, 国产机器人, 本土科技公司: of a place or in words of the dictionary it is a class of things, unless somebody heads it or it is quoted on an exchange.
    private static bool IsOfClass(ArticleText text, int start, int head, int end) =>
        OrganizationStart.IsCountry(text, start, head) || (text.Atoms.StartingAt(start) is { Type: EntityType.Region } place && place.Span.End == head)
        || (text.Words.KindOf(new Span(start, head)) >= WordKind.Content && !text.HasAny(end, Heads) && !(text.At(end) is '(' or '（' && char.IsAsciiDigit(text.At(end + 1))));

    // 成都人工智能创新应用先导区: of a place and a purpose there is one.
    private static bool IsZone(ArticleText text, int start, int head, int end) =>
        Zones.Contains(text.Value.AsSpan(head, end - head)) && text.Atoms.StartingAt(start) is { Type: EntityType.Region } place && !text.Has(start, "中国") && head - place.Span.End >= 4;

    // 望溪大学软件学院, 望溪科技集团研究院: what holds it is a name by its own head.
    private static bool BeginsWithOne(ArticleText text, int start, int head)
    {
        for (var end = start + 4; end <= head - 2; end++)
        {
            if (OrganizationEnds.All.LengthBefore(text.Value, end) is > 1 and var length && end - length - start >= 2
                && OrganizationEnds.Kinds[text.Value[(end - length)..end]] is "Institution" or "Company" && text.Words.IsEdge(end))
            {
                return true;
            }
        }

        return false;
    }

    // 墨衡科技: characters that make no words, alone at the start of a clause, describe no class of things.
    private static bool IsUncommon(ArticleText text, int start, int head)
    {
        if (!LeftWalk.IsBoundary(text, start) || !text.Words.IsEdge(start) || !text.Words.IsEdge(head))
        {
            return false;
        }

        for (var at = start; at < head;)
        {
            var word = text.Words.StartingAt(at)!.Value;
            if (text.Words.KindAt(at) != WordKind.Unknown || text.Atoms.StartingAt(at) is not null)
            {
                return false;
            }

            at = word.End;
        }

        return true;
    }

    // 曜石资本、启云创投: of two in a row, each says what the other is.
    private static bool IsListed(ArticleText text, int start, int end)
    {
        var next = text.At(end) is '、' or '和' or '与' ? text.Value.AsSpan(end + 1, Math.Min(LongestListed, text.Value.Length - end - 1)) : [];
        var stop = next.IndexOfAny("、，。和与等；\n");
        var isBefore = text.At(start - 1) is '、' or '和' or '与' && IsTelling.LengthBefore(text.Value, start - 1) > 0;
        return isBefore || (stop >= LeastListed && IsTelling.LengthBefore(text.Value, end + 1 + stop) > 0 && IsOwn(next[..2]));
    }

    // A class of things is named in many ways, a firm again and again in one.
    private static bool IsRepeated(ArticleText text, int start, int end) =>
        LeftWalk.IsBoundary(text, start) && (text.Value.IndexOf(text.Value[start..end], end, StringComparison.Ordinal) >= 0 || text.Value.LastIndexOf(text.Value[start..end], start, StringComparison.Ordinal) >= 0);

    /// <summary>Whether the words are somebody's own, and none that many have.</summary>
    public static bool IsOwn(ReadOnlySpan<char> words) => words.IndexOfAny("多众诸两几该这那此各某我其") < 0 && !Generic.Covers(words);
}
