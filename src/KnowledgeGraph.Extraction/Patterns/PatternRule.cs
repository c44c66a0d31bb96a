using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Rules.Making;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>One row of the pattern table at work.</summary>
internal sealed class PatternRule(PatternRow row)
{
    private readonly Lazy<(PatternReach Reach, Lazy<WarmRegex> Regex)> _read = new(() =>
    {
        var text = PatternCompiler.TextOf(row);
        return (new PatternReach(PatternParts.Of(text).Parts), new Lazy<WarmRegex>(() => PatternCompiler.Compile(row, text)));
    });

    private bool Reads(SentenceView sentence)
    {
        var isCredit = sentence.Zone is ZoneKind.Byline or ZoneKind.Credit;
        return row.Options.Anywhere || isCredit == row.Options.Credit;
    }

    /// <summary>A release on no known day states nothing.</summary>
    private bool IsDateValued => row.Predicate is "RELEASED_ON" or "FOUNDED_ON";

    // Without a verb it is said in passing, and so whatever the sentence asks, denies or hears: 据传甲公司创始人某人将离职.
    private bool IsNominal => row.Options.Nominal || row.Triggers.Count == 0;

    /// <summary>What the row reads in a sentence that has a trigger of it.</summary>
    /// <param name="context">The article.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="chunks">Its chunks: where each stands, and its kind as a bit.</param>
    /// <param name="triggers">Where the first and the last trigger stand.</param>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context, SentenceView sentence, ReadOnlySpan<(int At, ulong Kind)> chunks, (int First, int Last) triggers) =>
        Reads(sentence) && _read.Value.Reach.IsMet(chunks, triggers.First, triggers.Last) && Regex.Match(sentence.Shape) is { Success: true } match
            ? From(context, sentence, match) : [];

    private WarmRegex Regex => _read.Value.Regex.Value;

    private IEnumerable<ClaimDraft> From(ArticleContext context, SentenceView sentence, Match match)
    {
        while (match.Success)
        {
            foreach (var draft in DraftsOf(context, sentence, match))
            {
                yield return draft;
            }

            var at = FirstChunk(match) + 1;
            if (at > sentence.Shape.Length)
            {
                yield break;
            }

            match = Regex.Match(sentence.Shape, at);
        }
    }

    private static int FirstChunk(Match match) =>
        new[] { match.Groups["s"], match.Groups["o"], match.Groups["t"], match.Groups["p"] }.Where(g => g.Success).Select(g => g.Captures[0].Index).DefaultIfEmpty(match.Index).Min();

    private IEnumerable<ClaimDraft> DraftsOf(ArticleContext context, SentenceView sentence, Match match)
    {
        var subjects = ItemsOf(sentence, match.Groups["s"]);
        var objects = ItemsOf(sentence, match.Groups["o"]);
        var told = ItemsOf(sentence, match.Groups["t"]).Select(i => i.Time).FirstOrDefault();
        var time = told ?? DealDay.Of(context, sentence, row, match)?.Time;
        if (row.Options.Nearest is { } ends)
        {
            var isSubjectFirst = objects.Count == 0 || subjects.Count == 0 || subjects[0].Span.Start < objects[0].Span.Start;
            subjects = !ends.Contains('s', StringComparison.Ordinal) ? subjects : isSubjectFirst ? [.. subjects.TakeLast(1)] : [.. subjects.Take(1)];
            objects = !ends.Contains('o', StringComparison.Ordinal) ? objects : isSubjectFirst ? [.. objects.Take(1)] : [.. objects.TakeLast(1)];
        }

        if (row.Options.Listed)
        {
            subjects = [.. subjects.TakeWhile((item, i) => i == 0 || context.Text[subjects[i - 1].Span.End..item.Span.Start].AsSpan().IndexOfAny("与同跟") < 0)];
        }

        subjects = [.. subjects.Where((item, i) => !IsOfNext(context, item, i + 1 < subjects.Count ? subjects[i + 1] : null))];
        if (row.Options.Topic is { } side)
        {
            var topic = side switch
            {
                'p' => PersonTopic.Before(context, sentence, sentence.OriginalOf(match.Index, match.Index).Start),
                'm' or 'M' => TopicFinder.ThingBefore(context, sentence),
                _ => FirmInFocus(context, sentence, match),
            };
            if (topic is null)
            {
                yield break;
            }

            subjects = side is 's' or 'p' or 'm' ? [topic] : subjects;
            objects = side is 'o' or 'M' ? [topic] : objects;
        }

        var modality = row.Options.Modality ?? ModalityOf(sentence, match);
        if (modality is null || (row.Options.Asserted && modality is not (Modality.Asserted or Modality.Denied)) || (IsDateValued && time?.Value is null))
        {
            yield break;
        }

        var pairs = match.Groups["p"].Success ? Within(context, ItemsOf(sentence, match.Groups["p"]), match) : PairUp(subjects, objects, match);
        foreach (var (subject, item) in pairs)
        {
            if (subject.Key.Equals(item?.Key, StringComparison.Ordinal))
            {
                continue;
            }

            yield return new ClaimDraft
            {
                Predicate = row.Predicate,
                Subject = subject.Key,
                SubjectSpan = subject.Named,
                Object = item?.Key,
                ObjectSpan = item?.Named,
                Time = time,
                Role = row.Options.Role ?? TextOf(context, sentence, match.Groups["r"]) ?? Measured(context, item),
                Batch = TextOf(context, sentence, match.Groups["b"]),
                Regime = row.Options.Regime,
                Modality = modality.Value,
                Quote = QuoteFinder.Find(context.Article, sentence, QuoteEnds(sentence, match, subject, item, told)),
                Rule = row.Id,
                Confidence = row.Confidence,
            };
        }
    }

    // 甲、乙和丙创始人某人跟投: the firm only tells whose founder the person is.
    private static bool IsOfNext(ArticleContext context, Item item, Item? next) =>
        next is { Type: EntityType.Person } && item.Type != EntityType.Person && next.Span.Start - item.Span.End is > 1 and < 9 && context.Text[item.Span.End..next.Span.Start].AsSpan().IndexOfAny("、，,；和与及") < 0;

    private Modality? ModalityOf(SentenceView sentence, Match match)
    {
        if (IsNominal)
        {
            return Modality.Asserted;
        }

        var trigger = match.Groups["v"];
        var at = trigger.Success ? trigger.Index : match.Index + match.Length;
        return ModalityReader.OfEvent(sentence, at, at);
    }

    // The one firm that the clause of the trigger goes on about: 甲成立于2019年，总部位于…; of several nobody knows which.
    private static Item? FirmInFocus(ArticleContext context, SentenceView sentence, Match match)
    {
        var at = match.Groups["v"] is { Success: true } trigger ? trigger.Captures[0].Index : match.Index;
        return LeftOutSubject.Carried(context, sentence, Clauses.Start(sentence.Shape, at)) is { Makers: [var firm] } ? firm : null;
    }

    private static IEnumerable<(Item Subject, Item? Object)> PairUp(IReadOnlyList<Item> subjects, IReadOnlyList<Item> objects, Match match)
    {
        if (objects.Count == 0)
        {
            return match.Groups["o"].Success ? [] : subjects.Select(s => (s, (Item?)null));
        }

        if (subjects.Count == objects.Count && subjects.Count > 1 && match.Value.Contains("分别", StringComparison.Ordinal))
        {
            return subjects.Zip(objects, (s, o) => (s, (Item?)o));
        }

        return subjects.SelectMany(s => objects.Select(o => (s, (Item?)o)));
    }

    // 甲与乙、丙等达成合作; but 甲、乙等企业寻求合作 says nothing of the two.
    private static IEnumerable<(Item Subject, Item? Object)> Within(ArticleContext context, IReadOnlyList<Item> items, Match match)
    {
        var isOpen = items.Count > 1 && context.Article.Text[items[0].Span.End..items[1].Span.Start].Contains('、', StringComparison.Ordinal)
            && match.Value.AsSpan(1).StartsWith("等");
        return isOpen ? [] : items.Skip(1).Select(other => (items[0], (Item?)other));
    }

    private static List<Item> ItemsOf(SentenceView sentence, Group group) =>
        [.. group.Captures.SelectMany(c => Enumerable.Range(c.Index, c.Length))
            .Select(i => sentence.ChunkAt[i]).Where(i => i >= 0).SelectMany(i => sentence.Chunks[i].Items)];

    private static Span QuoteEnds(SentenceView sentence, Match match, Item subject, Item? item, ClaimTime? time)
    {
        var span = sentence.Span.Overlaps(subject.Span) ? subject.Span : item?.Span ?? subject.Span;
        foreach (var group in new[] { match.Groups["v"], match.Groups["r"], match.Groups["b"] }.Where(g => g.Success && g.Length > 0))
        {
            span = span.Union(sentence.OriginalOf(group.Index, group.Index + group.Length));
        }

        span = item is null || !sentence.Span.Overlaps(item.Span) ? span : span.Union(item.Span);
        return time is null ? span : span.Union(time.Span);
    }

    // What is expected to reach the figure.
    private string? Measured(ArticleContext context, Item? item) =>
        row.Predicate is "PREDICTED" && item is { Kind: ItemKind.Figure } ? context.FigureByKey[item.Key].Measure : null;

    private static string? TextOf(ArticleContext context, SentenceView sentence, Group group)
    {
        if (!group.Success || group.Length == 0)
        {
            return null;
        }

        var text = sentence.OriginalOf(group.Index, group.Index + group.Length).Of(context.Article.Text).Trim();
        return text.Length == 0 ? null : text;
    }
}
