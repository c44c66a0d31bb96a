using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Sets right, by the words of the text, where institutions and gatherings begin that a head ends, and drops those that are none: heads that are pieces of other
/// words (发展会, 2024年会), what only counts or describes (几位大学, 精英大学, 网络研讨会), 学会 as a verb.
/// </summary>
internal static class HeadedNames
{
    private const int FewWords = 2;
    private const string Measures = "位次家场个种届名份段门所项";
    private static readonly WordSet EventEnds = WordData.Set("event-heads.txt");
    private static readonly WordSet EventWords = WordData.Set("generic-event-words.txt");
    private static readonly WordSet InstitutionWords = WordData.Set("generic-organization-words.txt");
    private static readonly WordSet Liked = WordData.Set("brand-words.txt");
    private static readonly WordSet Classes = new(WordData.List("mentions", "headed-names.classes"));
    private static readonly WordSet Whole = new(["业绩发布会", "业绩说明会"]);
    private static readonly string[] Wide = WordData.List("mentions", "headed-names.wide");
    private static readonly string[] LearnsOn = WordData.List("mentions", "headed-names.learns-on");

    public static void Tidy(ArticleText text, List<Draft> drafts)
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            if (drafts[i] is { LexiconId: null, Rule: "organization.head" or "event.head", Type: EntityType.Institution or EntityType.Event } draft)
            {
                if (Start(text, draft) is { } start)
                {
                    drafts[i] = draft with { Span = draft.Span with { Start = start } };
                }
                else
                {
                    drafts.RemoveAt(i);
                }
            }
        }
    }

    private static int? Start(ArticleText text, Draft draft)
    {
        var isEvent = draft.Type == EntityType.Event;
        var end = isEvent ? WithoutYear(text, draft.Span) : draft.Span.End;
        var length = (isEvent ? EventEnds : OrganizationEnds.OfOthers).LengthBefore(text.Value, end);
        var head = end - length;
        if (length == 0 || head <= draft.Span.Start || Quotes.Opens(text.At(draft.Span.Start)) || Whole.Contains(text.Of(draft.Span)))
        {
            return draft.Span.Start;
        }

        if ((isEvent && (!IsWord(text, head, end) || IsOfYears(text, head, end))) || (!isEvent && text.Has(head, "学会") && IsLearning(text, draft.Span.Start, end)))
        {
            return null;
        }

        var start = Behind(text, draft.Span.Start, head);
        var own = text.Value.AsSpan(start, head - start).Trim(" 0123456789年");
        return own.Length < 2 || (start > draft.Span.Start && (isEvent ? EventWords : InstitutionWords).Covers(own)) || IsClass(text, new Span(start, head), end, isEvent) ? null : start;
    }

    private static int WithoutYear(ArticleText text, Span span)
    {
        var end = span.End;
        while (end > span.Start && (char.IsAsciiDigit(text.At(end - 1)) || text.At(end - 1) == ' '))
        {
            end--;
        }

        return end;
    }

    // 发展|会, 选择|大赛|道, 日益: the head is cut out of other words.
    private static bool IsWord(ArticleText text, int head, int end) =>
        (text.Words.IsEdge(head) || text.Words.At(head).End >= end || text.Words.KindAt(head) <= WordKind.Name)
        && (text.Words.IsEdge(end) || text.Words.KindAt(end) <= WordKind.Name);

    // 2024年|会, 未来几年|会: in that year something will be.
    private static bool IsOfYears(ArticleText text, int head, int end) =>
        text.Value.AsSpan(head, end - head) is "年会" && (char.IsAsciiDigit(text.At(head - 1)) || "一二两三四五六七八九十几数多半今明去后当每同全".Contains(text.At(head - 1), StringComparison.Ordinal));

    // 孩子学会了骑车, 模型学会如何…
    private static bool IsLearning(ArticleText text, int start, int end) =>
        Array.Exists(LearnsOn, word => text.Has(end, word)) || (end < text.Value.Length && text.Words.StartingAt(end) is { Length: > 1 } && text.Words.KindAt(end) == WordKind.Verb)
        || (text.Atoms.StartingAt(start) is null && text.Words.KindAt(start) > WordKind.Name && !Array.Exists(Wide, word => text.Has(start, word)) && text.At(end - 3) != '学');

    // Behind the last word that no name holds, by its class.
    private static int Behind(ArticleText text, int start, int head)
    {
        if (!text.Words.IsEdge(start) && text.Atoms.StartingAt(start) is null && text.Words.KindAt(start) > WordKind.Name && text.Words.At(start).End < head)
        {
            start = text.Words.At(start).End;
        }

        for (var at = start; at < head;)
        {
            if (text.Atoms.StartingAt(at) is { } atom)
            {
                at = atom.Span.End;
                continue;
            }

            var word = text.Words.At(at);
            if (word.End <= head && word.Start >= start && (IsNoName(text, word) || (word.Start == start && IsNoStart(text, word))))
            {
                start = word.End;
            }

            at = word.End;
        }

        while (text.At(start) == ' ' && start < head)
        {
            start++;
        }

        return start;
    }

    private static bool IsNoName(ArticleText text, Span word)
    {
        var tag = text.Words.TagAt(word.Start);
        return word.Length > 1 && Characters.IsHan(text.Of(word)) && !LeftWalk.IsNameWord(text.Of(word))
            && (tag is ['d' or 'r' or 'p' or 'c' or 'u', ..] || (tag is ['m', ..] && text.At(word.Start) != '第' && (Measures.Contains(text.At(word.End - 1), StringComparison.Ordinal) || text.Of(word) is "多少")));
    }

    private static bool IsNoStart(ArticleText text, Span word)
    {
        var tag = text.Words.TagAt(word.Start);
        return Characters.IsHan(text.Of(word)) && !LeftWalk.IsNameWord(text.Of(word))
            && (word.Length == 1 ? tag is "q" or "p" or "d" or "c" or "k" && "次位届种自者连便刚兼".Contains(text.At(word.Start), StringComparison.Ordinal) : tag is "v" or "t");
    }

    // What describes a class: one ordinary word (精英大学), a few before a gathering (网络研讨会).
    private static bool IsClass(ArticleText text, Span own, int end, bool isEvent)
    {
        var words = 0;
        for (var at = own.Start; at < own.End; words++)
        {
            var word = text.Words.At(at);
            if (text.PossibleNames.StartingAt(at) is { Type: not (EntityType.Technology or EntityType.Industry) } || word.Start != at || word.End > own.End || !Characters.IsHan(text.Of(word)) || text.Words.KindAt(at) < WordKind.Content)
            {
                return false;
            }

            at = word.End;
        }

        return !Array.Exists(Wide, word => text.Has(own.Start, word)) && !Liked.Contains(text.Of(own)) && (isEvent ? words <= FewWords : words == 1 && Classes.Contains(text.Value.AsSpan(own.End, end - own.End)));
    }
}
