using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;

namespace KnowledgeGraph.Extraction.Rules.Filing;

/// <summary>What the words around one trigger say, whoever its subjects are.</summary>
/// <param name="Modality">How sure they are; <c>null</c> when they state nothing.</param>
/// <param name="Time">The day, or <c>null</c>.</param>
/// <param name="Batch">The batch of a filing, or <c>null</c>.</param>
/// <param name="Regime">The regime of a filing, or <c>null</c>.</param>
public sealed record FilingReading(Modality? Modality, ClaimTime? Time, string? Batch, string? Regime)
{
    /// <summary>Reads the trigger's own clause first, then the words of the sentence that belong to no other trigger's clause.</summary>
    public static FilingReading Of(SentenceView sentence, FilingTrigger trigger, IReadOnlyList<FilingTrigger> triggers)
    {
        var modality = ModalityOf(sentence, trigger);
        var time = FilingTimes.Of(sentence, trigger);
        if (trigger.Kind == FilingEventKind.Opened)
        {
            return new FilingReading(modality, time, null, null);
        }

        var clause = sentence.Words(trigger.Clause.Start, trigger.Clause.End);
        var around = Around(sentence, trigger, triggers);
        return new FilingReading(
            modality,
            time,
            FilingWords.Batch(clause) ?? FilingWords.Batch(around),
            FilingWords.Regime(clause) ?? FilingWords.Regime(around));
    }

    // An application is a plan at most, whatever its clause says.
    private static Modality? ModalityOf(SentenceView sentence, FilingTrigger trigger)
    {
        if (FilingWords.IsWithdrawn(sentence.Words(trigger.Clause.Start, trigger.End)))
        {
            return null;
        }

        var read = ModalityReader.OfEvent(sentence, trigger.Start, trigger.End);
        var isApplied = trigger.Kind == FilingEventKind.Applied && read == Core.Claims.Modality.Asserted;
        return isApplied ? Core.Claims.Modality.Planned : read;
    }

    private static string Around(SentenceView sentence, FilingTrigger trigger, IReadOnlyList<FilingTrigger> triggers)
    {
        var others = triggers.Where(t => t.Clause != trigger.Clause && t.Kind == trigger.Kind).ToList();
        var start = others.Where(t => t.Clause.End <= trigger.Clause.Start).Select(t => t.Clause.End).DefaultIfEmpty(0).Max();
        var end = others.Where(t => t.Clause.Start >= trigger.Clause.End).Select(t => t.Clause.Start).DefaultIfEmpty(sentence.Shape.Length).Min();
        return sentence.Words(start, end);
    }
}
