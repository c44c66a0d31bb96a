using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context.Asides;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>
/// Words that open a clause and stand for its subject, told sentences before: 公司营收…, 它推出了…. Each stands for whom the
/// text is about there: the first fitting name of its own sentence, else the name that opens one of the sentences before, over other words
/// that stand for it. Where two fit equally, it stands for nobody.
/// </summary>
internal sealed class StandIns(string text, SentenceStarts sentences, IReadOnlyList<(LocalEntity Entity, Span Span)> mentions)
{
    private const int SentencesBack = 3;
    private const int Opening = 14;
    private const int Ahead = 14;
    private const int Reach = 400;
    private static readonly string[] Addressing = WordData.List("context", "stand-ins.addressing");
    private static readonly string[] NotSelf = WordData.List("context", "stand-ins.not-self");
    private static readonly string[] OfFirm = WordData.List("context", "stand-ins.of-firm");
    private static readonly string[] InOffice = ["现任", "担任", "出任", "兼任"];
    private readonly List<Item> _found = [];

    /// <summary>All of them, in order.</summary>
    public List<Item> Find()
    {
        for (var at = 0; at < text.Length; at++)
        {
            var found = text[at] switch
            {
                '公' when Is(at, "公司") && (IsSelf(at + 2) || IsEmployer(at)) => Subject(at, 2, IsFirm),
                '它' when OpensClause(at) && !Is(at, "它们") && !IsAnothers(at + 1) => Subject(at, 1, IsOneOf(at + 1, OfFirm) ? IsFirm : IsThing),
                _ => null,
            };
            if (found is not null)
            {
                _found.Add(found);
            }
        }

        return _found;
    }

    // 它的对手
    private bool IsAnothers(int at) => Is(at, "的对手") || Is(at, "的竞") || Is(at, "的同") || Is(at, "的投资") || Is(at, "的母公司");

    private static bool IsFirm(EntityType type) => type == EntityType.Company;

    private static bool IsThing(EntityType type) => type is EntityType.Model or EntityType.Product;

    private bool IsSelf(int after)
    {
        if (!OpensClause(after - 2) || after >= text.Length || text[after] is '。' or '，' or '\n')
        {
            return false;
        }

        return !Array.Exists(NotSelf, word => Is(after, word));
    }

    // 现任公司董事长
    private bool IsEmployer(int at) => AnyWord.Ends(text.AsSpan(0, at), InOffice);

    private bool Is(int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    private bool OpensClause(int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '“' or '"' or '\u3000')
        {
            at--;
        }

        return at > 0 && text[at - 1] is '，' or ',' or '。' or '；' or '：' or ':' or '\n' or '！' or '？';
    }

    private bool IsOneOf(int from, string[] words)
    {
        var end = text.AsSpan(from, Math.Min(Ahead, text.Length - from)).IndexOfAny("，。；！？\n");
        var clause = text.AsSpan(from, end < 0 ? Math.Min(Ahead, text.Length - from) : end);
        return AnyWord.In(clause, words);
    }

    private Item? Subject(int at, int length, Func<EntityType, bool> fits)
    {
        var start = sentences.Of(at);
        var near = Math.Max(start, at - Reach);
        var part = text.AsSpan(near, at - near).LastIndexOfAny('；', ';') + near + 1;
        if (part > near && Among(part, at, at - part, fits) is { } beside)
        {
            return beside with { Span = new Span(at, at + length) };
        }

        if (Among(near, at, at - near, fits) is { } here)
        {
            return here with { Span = new Span(at, at + length) };
        }

        for (var back = 0; back < SentencesBack && start > 0; back++)
        {
            var end = start;
            start = sentences.Of(start - 1);
            if (Among(start, Math.Min(end, start + Reach), Opening, fits) is { } before)
            {
                return before with { Span = new Span(at, at + length) };
            }
        }

        return null;
    }

    /// <summary>The only fitting name of a stretch, or the first one where it opens it.</summary>
    private Item? Among(int start, int end, int opening, Func<EntityType, bool> fits)
    {
        Item? first = null;
        start = OpenerReader.EndAt(text, start);
        foreach (var item in Between(start, end))
        {
            if (!fits(item.Type!.Value) || IsAddressed(item.Span.Start))
            {
                continue;
            }

            if (first is null)
            {
                first = item;
            }
            else if (!item.Key.Equals(first.Key, StringComparison.Ordinal) && (first.Span.Start - start > opening || IsJoined(first.Span.End, item.Span.Start)))
            {
                return null;
            }
        }

        return first is not null && first.Span.Start - start <= opening ? first : null;
    }

    private bool IsJoined(int end, int start) => text.AsSpan(end, Math.Max(0, start - end)).Trim() is "、" or "和" or "与" or "及" or "以及";

    private IEnumerable<Item> Between(int start, int end)
    {
        var names = mentions.Skip(MentionOrder.FirstFrom(mentions, start)).TakeWhile(m => m.Span.Start < end).Where(m => m.Span.End <= end)
            .Select(m => new Item(ItemKind.Entity, m.Span, m.Entity.Key, m.Entity.Type, m.Span));
        return names.Concat(FoundFrom(start).Where(i => i.Span.End <= end)).OrderBy(i => i.Span.Start).ThenBy(i => i.Span.End);
    }

    private IEnumerable<Item> FoundFrom(int start)
    {
        for (var i = _found.Count - 1; i >= 0 && _found[i].Span.Start >= start; i--)
        {
            yield return _found[i];
        }
    }

    private bool IsAddressed(int at) => AnyWord.Ends(text.AsSpan(0, at).TrimEnd(" “\"《"), Addressing);
}
