using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>
/// Finds reported speech: 某人表示，… to the end of the sentence; 某人说：“…” and “…”某人说 to the end of the quotation, over paragraphs
/// that each open with a quote; the quotation that goes on after the speaker (“…，”某人说，“…”). What the article tells before
/// and after is its own. Captions and credits report nothing.
/// </summary>
internal static class SpeechFinder
{
    private const int Memory = 4;

    /// <summary>All reported speech, in order of the verbs.</summary>
    public static List<Speech> Find(ArticleContext context)
    {
        var text = context.Text;
        var quotations = new Lazy<Quotations>(() => new Quotations(text));
        var found = new List<Speech>();
        var (last, lastAt) = ((Item?)null, -Memory);
        foreach (var sentence in context.Sentences.Where(s => s.Zone is ZoneKind.Title or ZoneKind.Heading or ZoneKind.Body))
        {
            if (sentence.Zone == ZoneKind.Title && Headline(text, sentence) is { } headline)
            {
                found.Add(headline);
            }

            foreach (var verb in SpeechVerbs.In(sentence.Shape))
            {
                if (SpeakerReader.Of(sentence, verb, sentence.Index - lastAt <= Memory ? last : null) is { } speaker)
                {
                    (last, lastAt) = (speaker, sentence.Index);
                    Add(found, text, sentence, verb, speaker, quotations.Value);
                }
            }
        }

        found.AddRange(DialogueReader.Find(context));
        return found;
    }

    // 某人：… as the whole of a headline.
    private static Speech? Headline(string text, SentenceView sentence)
    {
        var first = sentence.Items.Count > 0 ? sentence.Items[0] : null;
        return first is { Type: EntityType.Person, IsAnaphor: false } && first.Span.Start == sentence.Span.Start
            && first.Span.End + 1 < sentence.Span.End && text[first.Span.End] is '：' or ':'
            ? new Speech(new Span(first.Span.End + 1, sentence.Span.End), first, true)
            : null;
    }

    private static void Add(List<Speech> found, string text, SentenceView sentence, SpeechVerb verb, Item speaker, Quotations quotations)
    {
        var end = sentence.Starts[verb.Span.End - 1] + 1;
        var clause = ClauseReader.Around(text, sentence.Span, new Span(sentence.Starts[verb.Span.Start], end));
        var earlier = Before(text, clause.Start, quotations);
        if (earlier is { } said)
        {
            found.Add(new Speech(said, speaker, true));
        }

        if (Opening(text, clause.End, end, quotations) is { } quotation)
        {
            found.Add(new Speech(quotation, speaker, true));
        }
        else if (earlier is null && end < sentence.Span.End && verb.Need != SpeechNeed.Quote && (verb.Need is SpeechNeed.Any or SpeechNeed.Source || clause.End - end <= 1))
        {
            found.Add(new Speech(new Span(end, End(text, sentence.Span, clause, end)), speaker, false));
        }
    }

    // 甲做了某事；乙称，…；丙做了某事: of several told side by side, one is what somebody says.
    private static int End(string text, Span sentence, Span clause, int verb) =>
        text.AsSpan(sentence.Start, clause.Start - sentence.Start).Contains('；') && text.IndexOf('；', verb, sentence.End - verb) is > 0 and var stop ? stop : sentence.End;

    // “…”某人说: the quotation that closes right before the clause of the verb.
    private static Span? Before(string text, int clause, Quotations quotations)
    {
        var at = clause;
        while (at > 0 && text[at - 1] is '，' or ',' or ' ' or '。' && clause - at < 3)
        {
            at--;
        }

        return text[Math.Max(0, at - 1)] is '”' or '」' or '』' ? quotations.ClosingAt(at)
            : text[clause] is '”' or '」' ? quotations.ClosingAt(clause + 1) : null;
    }

    // 某人说：“…”: nothing but marks between the verb's clause and the quotation.
    private static Span? Opening(string text, int clauseEnd, int verbEnd, Quotations quotations)
    {
        foreach (var from in new[] { verbEnd, clauseEnd })
        {
            var at = from;
            while (at < text.Length && (text[at] is '，' or ',' or '：' or ':' or '。' or '道' || char.IsWhiteSpace(text[at])))
            {
                at++;
            }

            if (at < text.Length && at - from <= 4 && quotations.OpeningAt(at) is { } quotation)
            {
                return quotation;
            }
        }

        return null;
    }
}
