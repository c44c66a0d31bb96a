using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Posts;

/// <summary>Whose a post is that names no organisation beside it.</summary>
internal sealed class PostTopics(ArticleContext context, SentenceView sentence)
{
    private readonly PostPlaces _places = new(sentence);

    /// <summary>A研究院成立，张三任首任院长: what the clause before, else the sentence, opens with.</summary>
    public Item? Taken(int at) => IsAloneBefore(at) ? OpensClause(at) ?? Opening(at) ?? Entered(at) : Entered(at);

    /// <summary>公司创始人张三: what opens the sentence, else what the text speaks of, where its name ends in the kind that is said.</summary>
    public Item? Bare(int before, string kind) =>
        (Opening(before) ?? TopicFinder.Before(context, sentence)) is { } topic && Names(kind, topic) ? topic : null;

    // 研究院院长 is said of a 研究院.
    private bool Names(string kind, Item topic) =>
        kind.Length == 0 || context.EntityByKey[topic.Key].Name.EndsWith(kind, StringComparison.Ordinal);

    private Item? Opening(int before) =>
        Enumerable.Range(0, Math.Min(before, 12)).Where(i => _places.IsOrganization(i) && PostWords.Opens.IsMatch(sentence.Shape.AsSpan(0, i))).Select(i => _places.ChunkAt(Meant(i))!.Items).Where(row => row.Count == 1).Select(row => row[0]).FirstOrDefault();

    // 甲旗下的乙发布公告: 乙 acts; 甲显示，乙成立于…: 甲 only tells.
    private int Meant(int at)
    {
        var owned = OwnedFirm.Of(sentence.Shape, at);
        if (owned != at)
        {
            return owned;
        }

        return PostWords.Tells.IsMatch(sentence.Shape.AsSpan(at + 1)) && Clauses.End(sentence.Shape, at) is var end && end + 1 < sentence.Shape.Length && _places.IsOrganization(end + 1) ? end + 1 : at;
    }

    // A公司起诉B公司，张三任负责人: of two, nobody knows whose.
    private bool IsAloneBefore(int at) =>
        Enumerable.Range(0, Clauses.Start(sentence.Shape, at)).Where(_places.IsOrganization).Select(i => _places.ChunkAt(i)).Distinct().Count() < 2;

    // The one organisation that begins the clause before that of the person.
    private Item? OpensClause(int at)
    {
        var end = Clauses.Start(sentence.Shape, at) - 1;
        var start = end > 0 ? Clauses.Start(sentence.Shape, end) : -1;
        return start >= 0 && start < end && _places.IsOrganization(start) && _places.ChunkAt(start)!.Items is [var one] ? one : null;
    }

    // 张三创立了A研究院，并担任院长
    private Item? Entered(int at) =>
        _places.LeftOf(at) is var left and > 2 && _places.IsOrganization(left) && PostWords.Enters.IsMatch(sentence.Shape.AsSpan(0, left)) ? _places.ChunkAt(left)!.Items[0] : null;
}
