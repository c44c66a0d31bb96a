using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;

namespace KnowledgeGraph.Extraction.Rules.Filing;

/// <summary>What an article states of filings and openings, whoever it names: models, or companies whose models it leaves unnamed.</summary>
public sealed class FilingRule : IClaimRule
{
    /// <inheritdoc/>
    public string Id => "filing";

    /// <inheritdoc/>
    public bool ReadsAsides => false;

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        var found = new List<ClaimDraft>();
        FilingFrame? frame = null;
        foreach (var sentence in context.Sentences.Select(s => s.WithAsides ?? s))
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
            var reading = FilingReading.Of(sentence, trigger, triggers);
            var named = subjects.Of(trigger);
            var shares = subjects.IsList || SharesBatch(sentence, trigger);
            var listed = named.Count == 0 ? FilingLists.After(context, sentence, trigger).ToList() : [];
            foreach (var (item, stands) in named.Select(n => (n, sentence)).Concat(listed))
            {
                if ((frame is not null || !FilingWords.IsAnyApproval(sentence, trigger, item)) && Draft(context, sentence, trigger, reading, item, stands) is { } draft)
                {
                    drafts.Add(shares && frame is not null && trigger.Kind == FilingEventKind.Passed ? frame.Complete(draft) : draft);
                }
            }

            frame = named.Count + listed.Count == 0 ? FrameOf(sentence, trigger, reading) ?? frame : frame;
        }

        return drafts;
    }

    /// <summary>同批, 名单: the words point back to the list that was announced.</summary>
    private static bool SharesBatch(SentenceView sentence, FilingTrigger trigger) =>
        sentence.Words(trigger.Clause.Start, trigger.Clause.End).Contains("同批", StringComparison.Ordinal);

    private static FilingFrame? FrameOf(SentenceView sentence, FilingTrigger trigger, FilingReading reading)
    {
        var isAnnounced = trigger.Kind == FilingEventKind.Passed && reading.Modality == Modality.Asserted && (reading.Time is not null || reading.Batch is not null);
        return isAnnounced
            ? new FilingFrame(reading.Time, reading.Batch, reading.Regime, sentence.OriginalOf(trigger.Clause.Start, trigger.Clause.End))
            : null;
    }

    private static ClaimDraft? Draft(
        ArticleContext context, SentenceView sentence, FilingTrigger trigger, FilingReading reading, Item subject, SentenceView stands)
    {
        var isPassing = trigger.Kind != FilingEventKind.Opened;
        if (reading.Modality is null || (!isPassing && subject.Type is not (EntityType.Model or EntityType.Product)))
        {
            return null;
        }

        var core = stands == sentence && sentence.Span.Covers(subject.Span)
            ? subject.Span.Union(sentence.OriginalOf(trigger.Start, trigger.End))
            : stands == sentence ? sentence.OriginalOf(trigger.Start, trigger.End) : subject.Span;
        return new ClaimDraft
        {
            Predicate = isPassing ? "PASSED_FILING" : "OPENED_TO_PUBLIC_ON",
            Subject = subject.Key,
            SubjectSpan = subject.Named,
            Time = reading.Time,
            Batch = reading.Batch,
            Regime = reading.Regime,
            Modality = reading.Modality.Value,
            Quote = QuoteFinder.Find(context.Article, stands, core),
            Rule = isPassing ? "filing.passed" : "filing.opened",
            Confidence = 900,
        };
    }

    private static bool IsQuestion(SentenceView sentence)
    {
        var words = sentence.AllWords.TrimEnd('”', '’', ' ', '\n');
        return words.EndsWith('？') || words.EndsWith('?');
    }
}
