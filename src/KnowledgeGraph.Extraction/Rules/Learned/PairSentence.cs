using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>A sentence as the model sees it: a letter for each chunk, the names with their places, the words that tell relations.</summary>
internal sealed class PairSentence
{
    private const int Furthest = 60;

    // A sentence of more names is a broken page: nothing is learnt of such, and pairs grow with the square.
    private const int MostNames = 200;
    private IReadOnlyList<(int At, PairWord Word)>? _words;
    private string? _letters;

    private PairSentence(SentenceView view, List<PairEnd> ends)
    {
        View = view;
        Ends = ends;
    }

    /// <summary>The sentence.</summary>
    public SentenceView View { get; }

    /// <summary>Its names, in order.</summary>
    public IReadOnlyList<PairEnd> Ends { get; }

    /// <summary>Its shape, a capital letter for each chunk.</summary>
    public string Letters => _letters ??= string.Create(View.Shape.Length, View.Shape, Write);

    /// <summary>The words in it that tell relations, in order.</summary>
    public IReadOnlyList<(int At, PairWord Word)> Words => _words ??= PairWords.In(Letters);

    /// <summary>The sentence, or <c>null</c> where it names fewer than two things, or hundreds.</summary>
    public static PairSentence? Of(SentenceView view)
    {
        var ends = new List<PairEnd>();
        for (var at = 0; at < view.Shape.Length; at++)
        {
            if (view.ChunkAt[at] is >= 0 and var chunk && view.Chunks[chunk].First.Kind == ItemKind.Entity)
            {
                var row = view.Chunks[chunk].Items;
                ends.AddRange(row.Select((item, i) => new PairEnd(item, at, i, row.Count)));
            }
        }

        return ends.Count is < 2 or > MostNames ? null : new PairSentence(view, ends);
    }

    /// <summary>The pairs that a relation may tie, those of the same two things once, where they stand nearest.</summary>
    public IEnumerable<Pair> Pairs(PairKind kind)
    {
        Dictionary<(string, string), Pair>? best = null;
        foreach (var subject in Ends)
        {
            if (!kind.Subjects.Contains(subject.Item.Type!.Value))
            {
                continue;
            }

            foreach (var other in Ends)
            {
                var pair = new Pair(kind, subject, other);
                if (kind.Objects.Contains(other.Item.Type!.Value) && other.Item.Key != subject.Item.Key && pair.Distance <= Furthest && (kind.Share != PairShare.Either || pair.SubjectFirst))
                {
                    best ??= [];
                    best[(subject.Item.Key, other.Item.Key)] = best.TryGetValue((subject.Item.Key, other.Item.Key), out var known) && known.Distance <= pair.Distance ? known : pair;
                }
            }
        }

        return best is null ? [] : best.Values;
    }

    private static void Write(Span<char> letters, string shape)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = shape[i] switch
            {
                ShapeAlphabet.Figure => '#',
                ShapeAlphabet.Time => '@',
                var c when ShapeAlphabet.IsName(c) => PairLetters.Of(c),
                var c => char.ToLowerInvariant(c),
            };
        }
    }
}
