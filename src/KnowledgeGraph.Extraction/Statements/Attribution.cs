using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>Gives every claim that stands in reported speech its speaker, whichever rule read it.</summary>
public sealed class Attribution
{
    private readonly IReadOnlyList<Speech> _speeches;

    private Attribution(IReadOnlyList<Speech> speeches) => _speeches = speeches;

    /// <summary>Reads the speech of one article.</summary>
    public static Attribution Of(ArticleContext context) => new(context.Speeches);

    /// <summary>The draft, with its speaker where its words are somebody's.</summary>
    public ClaimDraft Complete(ClaimDraft draft)
    {
        // Offices are told in passing by whoever tells the story.
        var isTold = draft.Predicate is "WORKS_FOR" or "FOUNDED" or "EDUCATED_AT";
        var stated = draft.ObjectSpan ?? draft.Time?.Span ?? draft.Quote;
        return draft.Speaker is null && Innermost(stated, draft.Quote, isTold) is { } speech
            ? draft with { Speaker = speech.Speaker.Key, SpeakerSpan = speech.Speaker.Named }
            : draft;
    }

    // The shortest speech that holds the object, and more of the quote than its object alone.
    private Speech? Innermost(Span stated, Span quote, bool isVerbatim)
    {
        Speech? best = null;
        foreach (var speech in _speeches)
        {
            var isInside = speech.Words.Covers(stated) && (speech.IsVerbatim || !isVerbatim) && speech.Words.Overlaps(quote);
            best = isInside && (best is null || speech.Words.Length < best.Words.Length) ? speech : best;
        }

        return best;
    }
}
