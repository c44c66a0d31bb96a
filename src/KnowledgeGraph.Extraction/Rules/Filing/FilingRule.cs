using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Patterns;

namespace KnowledgeGraph.Extraction.Rules.Filing;

/// <summary>What an article states of filings and openings, whoever it names: models, or companies whose models it leaves unnamed.</summary>
public sealed class FilingRule : IClaimRule
{
    /// <inheritdoc/>
    public string Id => "filing";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        var found = new List<ClaimDraft>();
        FilingFrame? frame = null;
        foreach (var sentence in context.Sentences)
        {
            if (!new Zone(sentence.Zone, sentence.Span).IsExtracted || IsQuestion(sentence))
            {
                continue;
            }

            var drafts = Propose(context, sentence, ref frame);
            found.AddRange(FilingMerge.Join(drafts));
        }

        return found;
    }

    private static List<ClaimDraft> Propose(ArticleContext context, SentenceView sentence, ref FilingFrame? frame)
    {
        var drafts = new List<ClaimDraft>();
        var triggers = FilingTriggers.Find(sentence);
        var subjects = new FilingSubjects(context, sentence, triggers);
        foreach (var trigger in triggers)
        {
            var named = subjects.Of(trigger);
            var shares = subjects.IsList || SharesBatch(sentence, trigger);
            var listed = named.Count == 0 ? FilingLists.After(context, sentence, trigger).ToList() : [];
            foreach (var (item, stands) in named.Select(n => (n, sentence)).Concat(listed))
            {
                if (Draft(context, sentence, trigger, item, stands, triggers) is { } draft)
                {
                    drafts.Add(shares && frame is not null && trigger.Kind == FilingEventKind.Passed ? frame.Complete(draft) : draft);
                }
            }

            frame = named.Count + listed.Count == 0 ? FrameOf(sentence, trigger, triggers) ?? frame : frame;
        }

        return drafts;
    }

    /// <summary>同批, 名单: the words point back to the list that was announced.</summary>
    private static bool SharesBatch(SentenceView sentence, FilingTrigger trigger) =>
        sentence.Words(trigger.Clause.Start, trigger.Clause.End).Contains("同批", StringComparison.Ordinal);

    private static FilingFrame? FrameOf(SentenceView sentence, FilingTrigger trigger, List<FilingTrigger> triggers)
    {
        var clause = sentence.Words(trigger.Clause.Start, trigger.End);
        var modality = FilingWords.ModalityOf(trigger.Kind, clause, sentence.Words(0, trigger.Clause.Start), sentence.Words(trigger.Start, trigger.End));
        if (trigger.Kind != FilingEventKind.Passed || modality != Modality.Asserted)
        {
            return null;
        }

        var whole = sentence.Words(trigger.Clause.Start, trigger.Clause.End);
        var around = Around(sentence, trigger, triggers);
        var time = FilingTimes.Of(sentence, trigger);
        var batch = FilingWords.Batch(whole) ?? FilingWords.Batch(around);
        var words = sentence.OriginalOf(trigger.Clause.Start, trigger.Clause.End);
        return time is null && batch is null ? null : new FilingFrame(time, batch, FilingWords.Regime(whole) ?? FilingWords.Regime(around), words);
    }

    private static ClaimDraft? Draft(
        ArticleContext context, SentenceView sentence, FilingTrigger trigger, Item subject, SentenceView stands, List<FilingTrigger> triggers)
    {
        var clause = sentence.Words(trigger.Clause.Start, trigger.End);
        var modality = FilingWords.ModalityOf(trigger.Kind, clause, sentence.Words(0, trigger.Clause.Start), sentence.Words(trigger.Start, trigger.End));
        if (modality is null || (trigger.Kind == FilingEventKind.Opened && subject.Type is not (EntityType.Model or EntityType.Product)))
        {
            return null;
        }

        var whole = sentence.Words(trigger.Clause.Start, trigger.Clause.End);
        var around = Around(sentence, trigger, triggers);
        var isPassing = trigger.Kind != FilingEventKind.Opened;
        var core = stands == sentence && sentence.Span.Covers(subject.Span)
            ? subject.Span.Union(sentence.OriginalOf(trigger.Start, trigger.End))
            : stands == sentence ? sentence.OriginalOf(trigger.Start, trigger.End) : subject.Span;
        return new ClaimDraft
        {
            Predicate = isPassing ? "PASSED_FILING" : "OPENED_TO_PUBLIC_ON",
            Subject = subject.Key,
            SubjectSpan = subject.Named,
            Time = FilingTimes.Of(sentence, trigger),
            Batch = isPassing ? FilingWords.Batch(whole) ?? FilingWords.Batch(around) : null,
            Regime = isPassing ? FilingWords.Regime(whole) ?? FilingWords.Regime(around) : null,
            Modality = modality.Value,
            Quote = QuoteFinder.Find(context.Article, stands, core),
            Rule = isPassing ? "filing.passed" : "filing.opened",
            Confidence = 900,
        };
    }

    /// <summary>The words of the sentence that belong to no other trigger's clause.</summary>
    private static string Around(SentenceView sentence, FilingTrigger trigger, List<FilingTrigger> triggers)
    {
        var others = triggers.Where(t => t.Clause != trigger.Clause && t.Kind == trigger.Kind).ToList();
        var start = others.Where(t => t.Clause.End <= trigger.Clause.Start).Select(t => t.Clause.End).DefaultIfEmpty(0).Max();
        var end = others.Where(t => t.Clause.Start >= trigger.Clause.End).Select(t => t.Clause.Start).DefaultIfEmpty(sentence.Shape.Length).Min();
        return sentence.Words(start, end);
    }

    private static bool IsQuestion(SentenceView sentence)
    {
        var words = sentence.AllWords.TrimEnd('”', '’', ' ', '\n');
        return words.EndsWith('？') || words.EndsWith('?');
    }
}
