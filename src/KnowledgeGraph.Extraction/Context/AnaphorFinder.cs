using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context.People;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>
/// Finds words that stand for an entity named before (该公司, 该模型, 其) and the entity they stand for: the last
/// fitting one that is named before; for 其 the first one of the sentence, for what opens a sentence (该模型…) the first
/// one of the sentence before: what went before was about its subject.
/// </summary>
public static class AnaphorFinder
{
    private static readonly EntityType[] Things = [EntityType.Model, EntityType.Product];

    private static readonly string[] Doing = WordData.List("context", "anaphor-finder.doing");

    private const int SentencesBack = 3;

    private static readonly string[] Passing = WordData.List("context", "anaphor-finder.passing");

    private static readonly string[] Speaking = WordData.List("context", "anaphor-finder.speaking");

    private static readonly char[] ClauseMarks = ['，', ',', '；', '。', '！', '？', '\n', '：'];

    private static readonly HashSet<string> NotPossessive = [.. WordData.List("context", "anaphor-finder.not-possessive")];

    /// <summary>The anaphors of one article, in order.</summary>
    public static List<Item> Find(FoldedText folded, IReadOnlyList<LocalEntity> entities)
    {
        var mentions = entities
            .SelectMany(e => e.Mentions.Select(m => (Entity: e, m.Span)))
            .OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End)
            .ToList();
        var text = folded.Simplified;
        var sentences = new SentenceStarts(text);
        var found = Pointing(text, sentences, mentions).ToList();
        found.AddRange(new StandIns(text, sentences, mentions).Find());
        found.AddRange(new HeadStandIns(text, sentences, mentions).Find());
        found.AddRange(new LeftOutPeople(text, sentences, mentions).Find());
        var pairs = new PairStandIns(text, sentences, mentions).Find().ToList();
        if (pairs.Count > 0)
        {
            var taken = pairs.SelectMany(pair => Enumerable.Range(pair.Span.Start, pair.Span.Length)).ToHashSet();
            found.RemoveAll(item => Enumerable.Range(item.Span.Start, item.Span.Length).Any(taken.Contains));
            found.AddRange(pairs);
        }

        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return found;
    }

    private static IEnumerable<Item> Pointing(string text, SentenceStarts sentences, List<(LocalEntity Entity, Span Span)> mentions)
    {
        for (var at = PointingWords.Next(text, 0); at < text.Length; at = PointingWords.Next(text, at + 1))
        {
            if (PointingWords.At(text, at) is not { } word || !IsAnaphor(text, at, word))
            {
                continue;
            }

            var fitting = text[at] is '其' && IsTaken(text, at) ? Things : word.Types;
            if ((IsDoneTo(text, at) ? Another(text, sentences, mentions, at, fitting) : SetUpFirm.Before(text, mentions, at, fitting) ?? Antecedent(text, sentences, mentions, at, fitting)) is { } named)
            {
                yield return new Item(ItemKind.Entity, new Span(at, at + word.Length), named.Entity.Key, named.Entity.Type, named.Span);
            }
        }
    }

    // 部署了甲，并将其接入…: what is done something with.
    private static bool IsTaken(string text, int at) =>
        at > 0 && text[at - 1] is '将' or '把' && (at + 1 >= text.Length || text[at + 1] is '接' or '嵌' or '集' or '部' or '融' or '引' or '植' or '整');

    // 对其进行投资: whom something is done to is not who does it.
    private static bool IsDoneTo(string text, int at) =>
        text[at] is '其' && at > 0 && text[at - 1] is '对' or '向' or '给' && Array.Exists(Doing, word => string.CompareOrdinal(text, at + 1, word, 0, word.Length) == 0);

    /// <summary>The first fitting name of the sentence that stands in a clause before, else of the sentence before.</summary>
    private static (LocalEntity Entity, Span Span)? Another(string text, SentenceStarts sentences, List<(LocalEntity Entity, Span Span)> mentions, int at, EntityType[] types)
    {
        var clause = text.LastIndexOfAny(ClauseMarks, at) + 1;
        var sentence = sentences.Of(at);
        var before = mentions.Where(m => m.Span.End <= clause && types.Contains(m.Entity.Type)).ToList();
        var near = before.FindIndex(m => m.Span.Start >= sentence);
        near = near < 0 && sentence > 0 ? before.FindIndex(m => m.Span.Start >= sentences.Of(sentence - 1)) : near;
        return near < 0 ? null : before[near];
    }

    private static bool IsAnaphor(string text, int at, PointingWord word)
    {
        if (word.IsBare)
        {
            return at == 0 || text[at - 1] is '，' or ',' or '。' or '；' or '\n' or ' ' or '\u3000'; // 大会吸引…, but not 开发者大会
        }

        if (text[at] is not '其')
        {
            return true;
        }

        var before = at > 0 ? text.Substring(at - 1, 2) : string.Empty;
        var after = at + 2 <= text.Length ? text.Substring(at, 2) : string.Empty;
        return !NotPossessive.Contains(before) && !NotPossessive.Contains(after);
    }

    // 它的背后站着甲、乙和丙。目前该公司估值…: the sentence before speaks of somebody named earlier still.
    private static int Passed(string text, SentenceStarts sentences, List<(LocalEntity Entity, Span Span)> mentions, int at, EntityType[] types)
    {
        var sentence = sentences.Of(at);
        for (var back = 0; back < SentencesBack && sentence > 0 && FirstOf(mentions, sentence, at, types) is null; back++)
        {
            var before = sentences.Of(sentence - 1);
            if (before == 0 || !AnyWord.Begins(text.AsSpan(before), Passing))
            {
                return at;
            }

            (at, sentence) = (before, before);
        }

        return at;
    }

    private static (LocalEntity Entity, Span Span)? Antecedent(string text, SentenceStarts sentences, List<(LocalEntity Entity, Span Span)> mentions, int at, EntityType[] types)
    {
        var reach = types is [EntityType.Event] ? 1200 : 220;
        at = types is [EntityType.Company] ? Passed(text, sentences, mentions, at, types) : at;
        (LocalEntity, Span)? best = null;
        var sentence = sentences.Of(at);
        var opens = at - sentence <= 2 && sentence > 0;
        var from = opens ? sentences.Of(sentence - 1) : sentence;
        var isSubjectPreferred = opens || types.Length > 2;
        for (var i = MentionOrder.FirstFrom(mentions, at - reach); i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Span.End > at)
            {
                break;
            }

            if (!types.Contains(mention.Entity.Type) || (types is [EntityType.Event] && text[mention.Span.End - 1] is '奖'))
            {
                continue; // 图灵奖得主…。本届大会: no gathering
            }

            var isFirstOfSentence = isSubjectPreferred && best is { } known && known.Item2.Start >= from;
            if (!isFirstOfSentence || IsHisFirm(text, best, mention) || IsSpeaker(text, best))
            {
                best = mention;
            }
        }

        return types is [EntityType.Company] && best is { } last && IsListed(text, mentions, last.Item2) ? FirstOf(mentions, from, at, types) ?? (from > 0 ? FirstOf(mentions, sentences.Of(from - 1), at, types) : null) ?? best : best;
    }

    // 某人表示，甲宣布其模型…: who tells it is not whom it is told of.
    private static bool IsSpeaker(string text, (LocalEntity Entity, Span Span)? told) =>
        told is { Entity.Type: EntityType.Person } person && Array.Exists(Speaking, word => string.CompareOrdinal(text, person.Span.End, word, 0, word.Length) == 0
            && person.Span.End + word.Length < text.Length && text[person.Span.End + word.Length] is '，' or ',' or '：' or ':');

    // 某人的甲训练其模型: the firm, not whose it is.
    private static bool IsHisFirm(string text, (LocalEntity Entity, Span Span)? owner, (LocalEntity Entity, Span Span) firm) =>
        owner is { Entity.Type: EntityType.Person } person && firm.Entity.Type == EntityType.Company && firm.Span.Start > person.Span.End
        && text.AsSpan(person.Span.End, firm.Span.Start - person.Span.End).Trim(" “") is "的" or "旗下的";

    // 投资方包括甲、乙和丙，这家公司…: not the last of a row.
    private static bool IsListed(string text, List<(LocalEntity Entity, Span Span)> mentions, Span last) => mentions.Exists(m =>
        m.Span.End <= last.Start && last.Start - m.Span.End <= 2 && m.Entity.Type == EntityType.Company && text[m.Span.End] is '、' or '和' or '与');

    private static (LocalEntity, Span)? FirstOf(List<(LocalEntity Entity, Span Span)> mentions, int from, int until, EntityType[] types)
    {
        var i = mentions.FindIndex(MentionOrder.FirstFrom(mentions, from), m => types.Contains(m.Entity.Type));
        return i < 0 || mentions[i].Span.End > until ? null : mentions[i];
    }
}
