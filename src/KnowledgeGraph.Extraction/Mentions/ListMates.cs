using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Latin names in a list are what their neighbours are: of C-Eval、CMMLU和E-Eval one known name is enough.</summary>
internal static class ListMates
{
    private const int Rounds = 3;
    private const int Sure = 2 * Recogniser.UnitsPerNat;
    private static readonly Lazy<WordSet> Generic = new(() => WordData.Set("latin-generic.txt"));

    public static IEnumerable<Draft> Find(ArticleText text, IReadOnlyCollection<Draft> drafts)
    {
        var starts = new Dictionary<int, EntityType>();
        var ends = new Dictionary<int, EntityType>();
        var covered = new bool[text.Value.Length];
        foreach (var draft in drafts)
        {
            covered.AsSpan(draft.Span.Start, draft.Span.Length).Fill(true);
            Note(draft.Span, draft.Type);
        }

        var words = LatinWords.In(text.Value).Where(span => span.Length > 2 && !covered[span.Start] && text.At(span.End) != '的' && char.IsAsciiLetterUpper(text.Written(span.Start)) && !Generic.Value.Contains(text.Of(span))).ToList();
        for (var round = 0; round < Rounds && words.Count > 0; round++)
        {
            foreach (var span in words.ToList())
            {
                if (Neighbour(text, span, starts, ends) is { } mate)
                {
                    var type = Read(text, span) ?? mate;
                    Note(span, type);
                    words.Remove(span);
                    yield return new Draft(span, type, null, MentionSource.Pattern, "list-mate", true);
                }
            }
        }

        void Note(Span span, EntityType type)
        {
            starts.TryAdd(span.Start, type);
            ends.TryAdd(span.End, type);
        }
    }

    // Tools, firms and models stand in one list: what the learnt text marks and the recogniser reads at the place itself counts more than the neighbour.
    private static EntityType? Read(ArticleText text, Span span) =>
        text.Recognised.FirstOrDefault(name => name.Span == span && name is { IsSeen: true, Margin: >= Sure }) is { IsSeen: true } read && RecognisedKinds.Of(read.Type) is { } type && IsListed(type) ? type : null;

    private static EntityType? Neighbour(ArticleText text, Span span, Dictionary<int, EntityType> starts, Dictionary<int, EntityType> ends)
    {
        var before = Skip(text, span.Start, -1);
        var after = Skip(text, span.End, 1);
        if (before is { } end && ends.TryGetValue(end, out var left) && IsListed(left))
        {
            return left;
        }

        return after is { } start && starts.TryGetValue(start, out var right) && IsListed(right) ? right : null;
    }

    private static bool IsListed(EntityType type) => type is EntityType.Product or EntityType.Event or EntityType.Model or EntityType.Company;

    private static int? Skip(ArticleText text, int at, int step)
    {
        while (text.At(step < 0 ? at - 1 : at) == ' ')
        {
            at += step;
        }

        if (text.At(step < 0 ? at - 1 : at) is not ('、' or '和' or '与' or '及'))
        {
            return null;
        }

        at += step;
        while (text.At(step < 0 ? at - 1 : at) == ' ')
        {
            at += step;
        }

        return at;
    }
}
