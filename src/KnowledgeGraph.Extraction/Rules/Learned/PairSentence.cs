using System.Runtime.InteropServices;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Rules.Figures;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>A sentence as the model sees it: a letter for each chunk, the names and figures with their places, the words that tell relations.</summary>
internal sealed class PairSentence
{
    private const int Furthest = 60;

    // A sentence of more names is a broken page: nothing is learnt of such, and pairs grow with the square.
    private const int MostNames = 200;
    private readonly List<PairEnd> _ends = [];
    private readonly PairTypes _types;
    private Dictionary<(string, string), Pair>? _nearest;
    private List<(int At, PairWord Word)>? _words;
    private string? _letters;
    private ClauseRow? _clauses;

    private PairSentence(ArticleContext context, SentenceView view)
    {
        Context = context;
        View = view;
        for (var at = NextEnd(view, 0); at >= 0; at = NextEnd(view, at + 1))
        {
            var row = view.Chunks[view.ChunkAt[at]].Items;
            for (var i = 0; i < row.Count; i++)
            {
                var end = new PairEnd(this, row[i], at, i, row.Count);
                _ends.Add(end);
                _types = _types.And(end.Type);
            }
        }
    }

    /// <summary>The article.</summary>
    public ArticleContext Context { get; }

    /// <summary>The sentence.</summary>
    public SentenceView View { get; }

    /// <summary>Its names and figures, in order.</summary>
    public List<PairEnd> Ends => _ends;

    /// <summary>Its shape, a capital letter for each chunk.</summary>
    public string Letters => _letters ??= string.Create(View.Shape.Length, View.Shape, Write);

    /// <summary>The words in it that tell relations, in order.</summary>
    public List<(int At, PairWord Word)> Words => _words ??= PairWords.In(Letters);

    /// <summary>The sentence, or <c>null</c> where it tells of fewer than two things, or of hundreds.</summary>
    public static PairSentence? Of(ArticleContext context, SentenceView view)
    {
        var (ends, names) = (0, 0);
        for (var at = NextEnd(view, 0); at >= 0 && ends <= MostNames; at = NextEnd(view, at + 1))
        {
            var row = view.Chunks[view.ChunkAt[at]].Items.Count;
            ends += row;
            names += ShapeAlphabet.IsName(view.Shape[at]) ? row : 0;
        }

        return names < 1 || ends is < 2 or > MostNames ? null : new PairSentence(context, view);
    }

    /// <summary>The pairs that a relation may tie, those of the same two things once, where they stand nearest; until another relation is asked for.</summary>
    public IEnumerable<Pair> Pairs(PairKind kind) => kind.Subjects.Has(_types) && kind.Objects.Has(_types) ? Nearest(kind) : [];

    private IEnumerable<Pair> Nearest(PairKind kind)
    {
        var best = _nearest;
        best?.Clear();
        foreach (var subject in _ends)
        {
            if (!kind.Subjects.Has(subject.Type))
            {
                continue;
            }

            foreach (var other in _ends)
            {
                if (!kind.Objects.Has(other.Type) || other.Item.Key == subject.Item.Key)
                {
                    continue;
                }

                var pair = new Pair(kind, subject, other);
                if (pair.Distance <= Furthest && (kind.Share != PairShare.Either || pair.SubjectFirst))
                {
                    best ??= _nearest = [];
                    ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(best, (subject.Item.Key, other.Item.Key), out var isKnown);
                    known = isKnown && known.Distance <= pair.Distance ? known : pair;
                }
            }
        }

        return best is null or { Count: 0 } ? [] : best.Values;
    }

    /// <summary>A figure of the sentence where it stands.</summary>
    public FigureSite SiteOf(Item figure) => new(Context, View, Context.FigureByKey[figure.Key], _clauses ??= FigureClauses.Of(Context.Text, View));

    // The next character of the shape that stands for names or figures, or -1.
    private static int NextEnd(SentenceView view, int from)
    {
        for (var at = from; at < view.Shape.Length; at++)
        {
            if ((ShapeAlphabet.IsName(view.Shape[at]) || view.Shape[at] == ShapeAlphabet.Figure) && view.ChunkAt[at] >= 0)
            {
                return at;
            }
        }

        return -1;
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
