using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>
/// Who wrote, edited or photographed the article works for the medium that the same line names.
/// </summary>
public sealed class BylineRule : IClaimRule
{
    private const int LongestQuote = 120;
    private const int Reach = 24;
    private const int NearLines = 3;
    private const int Mark = 4;
    private const int LongestOwn = 10;
    private static readonly string[] Working = ["报道", "记者", "原创"];
    private static readonly string[] Taken = WordData.List("rules", "byline-rule.taken");
    private static readonly string[] Ours = ["本报", "本刊"];
    private static readonly string[] Roles = WordData.List("rules", "byline-rule.roles");

    /// <inheritdoc/>
    public string Id => "works.byline";

    /// <inheritdoc/>
    public bool ReadsAsides => false;

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        var credits = context.Sentences.Where(s => s.Zone is ZoneKind.Byline or ZoneKind.Credit).ToList();
        var only = new Lazy<Item?>(() => OnlyMedium(context));
        foreach (var sentence in credits)
        {
            var newsroom = new Lazy<Item?>(() => Newsroom(context, sentence));
            foreach (var person in sentence.Items.Where(i => i.Type == EntityType.Person && !IsDateline(context.Text, i.Span)))
            {
                if ((Medium(context, sentence, person) ?? newsroom.Value ?? (IsOurs(context.Text, person) ? only.Value : null)) is not { } medium)
                {
                    continue;
                }

                yield return new ClaimDraft
                {
                    Predicate = "WORKS_FOR",
                    Subject = person.Key,
                    SubjectSpan = person.Span,
                    Object = medium.Key,
                    ObjectSpan = medium.Span,
                    Quote = Quote(sentence, person, medium),
                    Role = RoleOf(context.Text, person.Span),
                    Rule = Id,
                    Confidence = 850,
                };
            }
        }
    }

    /// <summary>The medium nearest to the person on the same line, before it rather than after.</summary>
    private static Item? Medium(ArticleContext context, SentenceView sentence, Item person) =>
        sentence.Items
            .Where(i => i.Type == EntityType.Media && IsOneLine(context.Text, i.Span, person.Span))
            .OrderBy(i => i.Span.Start > person.Span.Start)
            .ThenBy(i => Math.Abs(i.Span.Start - person.Span.Start))
            .FirstOrDefault()
        ?? Publisher(context, sentence, person);

    /// <summary>转载请注明某媒体, 来源：某媒体 just before the credit, on its line.</summary>
    private static Item? Publisher(ArticleContext context, SentenceView sentence, Item person)
    {
        if (sentence.Index == 0 || context.Sentences[sentence.Index - 1].Items is not [.., { Type: EntityType.Media } medium] || !IsOneLine(context.Text, medium.Span, person.Span))
        {
            return null;
        }

        var before = context.Text.AsSpan(Math.Max(0, medium.Span.Start - 6)..medium.Span.Start);
        return before.Contains("注明", StringComparison.Ordinal) || before.Contains("来源", StringComparison.Ordinal) ? medium : null;
    }

    // 某媒体报道 or 某媒体记者甲 on a line beside: the newsroom of the whole block.
    private static Item? Newsroom(ArticleContext context, SentenceView sentence)
    {
        var beside = context.Sentences.Skip(sentence.Index - NearLines).Take((NearLines * 2) + 1 + Math.Min(0, sentence.Index - NearLines)).ToList();
        var block = beside.Where(s => s.Zone is ZoneKind.Byline or ZoneKind.Credit or ZoneKind.Heading);
        return OneMedium(block, i => AnyWord.Begins(context.Text.AsSpan(i.Span.End), Working)) ?? Account(context, beside);
    }

    // 某媒体 | 公众号 on a line beside: whose article it is. Who only produced it (出品：某工作室) may have it from others.
    private static Item? Account(ArticleContext context, List<SentenceView> beside) =>
        beside.Exists(s => AnyWord.In(s.Span.Of(context.Text), Taken)) ? null : OneMedium(beside, i => IsAccount(context.Text, i.Span));

    /// <summary>The only medium of such, or <c>null</c>.</summary>
    private static Item? OneMedium(IEnumerable<SentenceView> sentences, Func<Item, bool> isMeant)
    {
        var media = sentences.SelectMany(s => s.Items).Where(i => i.Type == EntityType.Media && isMeant(i)).DistinctBy(i => i.Key).ToList();
        return media.Count == 1 ? media[0] : null;
    }

    private static bool IsAccount(string text, Span medium) =>
        text.AsSpan(medium.End).TrimStart(" \\|｜丨") is var after && text.Length - medium.End - after.Length is > 0 and <= Mark && after.StartsWith("公众号", StringComparison.Ordinal);

    // 本报记者甲
    private static bool IsOurs(string text, Item person) =>
        AnyWord.In(text.AsSpan(Math.Max(0, person.Span.Start - LongestOwn)..person.Span.Start), Ours);

    private static Item? OnlyMedium(ArticleContext context) =>
        context.Entities.Count(e => e.Type == EntityType.Media) == 1
            ? context.Sentences.SelectMany(s => s.Items).FirstOrDefault(i => i.Type == EntityType.Media)
            : null;

    // 某社北京电 is no one's name.
    private static bool IsDateline(string text, Span person) => text[person.End - 1] == '电' && person.Start > 0 && text[person.Start - 1] is ('社' or '报');

    private static bool IsOneLine(string text, Span a, Span b)
    {
        var (first, second) = a.Start < b.Start ? (a, b) : (b, a);
        var between = text.AsSpan(first.End, Math.Max(0, second.Start - first.End));
        return between.Length <= Reach && !between.Contains('\n');
    }

    private static Span Quote(SentenceView sentence, Item person, Item medium)
    {
        var both = person.Span.Union(medium.Span);
        return sentence.Span.Covers(both) && both.Length <= LongestQuote ? both : Widen(sentence.Span, person.Span);
    }

    private static Span Widen(Span sentence, Span person) => new(Math.Max(sentence.Start, person.Start - 8), person.End);

    private static string? RoleOf(string text, Span person)
    {
        var before = text[Math.Max(0, person.Start - 8)..person.Start];
        var after = text[person.End..Math.Min(text.Length, person.End + 3)];
        return Roles.Where(r => before.Contains(r, StringComparison.Ordinal)).OrderByDescending(r => r.Length).FirstOrDefault()
            ?? (after.Contains('摄', StringComparison.Ordinal) ? "摄" : null);
    }
}
