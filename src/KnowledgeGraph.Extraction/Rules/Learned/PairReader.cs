using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Rules.Figures;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>
/// Relations that no rule reads, proposed by a linear model over pairs of names of one sentence (<see cref="PairModel"/>). It speaks only where the
/// rules are silent, of what is asserted, and from a margin on; of a thing with one maker it takes the likeliest.
/// </summary>
internal static class PairReader
{
    // That of pattern rows told in loose words and tried on few texts (Data/Confidence).
    private const int Confidence = 500;
    private const int AttributeReach = 4;
    private static readonly Lazy<(PairKind Kind, PairRelation Relation)[]> Known = new(() => [.. PairKinds.All.Select(kind => (kind, PairModel.BuiltIn.Of(kind.Predicate)!)).Where(row => row.Item2 is not null)]);
    private static readonly string[] Held = WordData.List("rules", "pair-reader.held");
    private static readonly string[] Ranked = WordData.List("rules", "pair-reader.ranked");
    private static readonly WordSet Attributes = WordData.Set("attributes.txt");

    /// <summary>What the model adds to what rules propose.</summary>
    public static IEnumerable<ClaimDraft> Propose(ArticleContext context, IReadOnlyList<ClaimDraft> drafts)
    {
        var known = new PairsKnown(drafts);
        foreach (var (pair, sentence, _) in Scored(context, known).OrderByDescending(found => found.Score).ThenBy(found => found.Sentence.Index).ThenBy(found => found.Pair.First.At).ThenBy(found => found.Pair.Last.At))
        {
            if (known.IsFree(pair) && IsAsserted(sentence, pair))
            {
                known.Add(pair);
                yield return Draft(context, sentence, pair);
            }
        }
    }

    /// <summary>All pairs of an article with what is known of them: what the model learns from.</summary>
    public static IEnumerable<PairExample> Examples(ArticleContext context)
    {
        var features = new PairFeatures();
        foreach (var sentence in Sentences(context))
        {
            foreach (var pair in PairKinds.All.SelectMany(sentence.Pairs).Where(IsTelling))
            {
                var text = new PairText();
                features.Write(ref text, sentence, pair);
                yield return new PairExample(pair.Kind.Predicate, pair.Subject.Item.Key, pair.Object.Item.Key, IsAsserted(sentence.View, pair), text.All);
            }
        }
    }

    private static IEnumerable<(Pair Pair, SentenceView Sentence, int Score)> Scored(ArticleContext context, PairsKnown known)
    {
        var (features, seen) = (new PairFeatures(), new List<ulong>());
        foreach (var sentence in Sentences(context))
        {
            foreach (var (kind, relation) in Known.Value)
            {
                foreach (var pair in sentence.Pairs(kind))
                {
                    if (!pair.Subject.IsProved || !pair.Object.IsProved || !IsTelling(pair) || IsHeld(sentence, pair) || IsRow(sentence, pair) || IsParted(sentence, pair) || IsAttributed(sentence, pair) || !known.IsFree(pair))
                    {
                        continue;
                    }

                    seen.Clear();
                    var score = new PairScore(relation, kind.Margin, seen);
                    features.Write(ref score, sentence, pair);
                    if (score.Sum >= kind.Margin)
                    {
                        yield return (pair, sentence.View, score.Sum);
                    }
                }
            }
        }
    }

    private static bool IsAsserted(SentenceView sentence, Pair pair) =>
        (pair.Kind.IsOfFigures ? pair.Object.Site.Modality : ModalityReader.OfEvent(sentence, pair.First.At, pair.Last.At + 1)) == Modality.Asserted;

    private static bool IsTelling(Pair pair) => pair.Kind.IsOfFigures ? PairFigures.MayBeOwned(pair.Object.Site) : !pair.Kind.IsTelling || (pair.Subject.IsTelling && pair.Object.IsTelling);

    // 大会在苏州开幕，甲发布了乙: the town is the meeting's. 甲打造中国最大的平台: the country is the one that it is the largest of.
    private static bool IsHeld(PairSentence sentence, Pair pair)
    {
        if (!pair.Kind.Predicate.Equals("LOCATED_IN", StringComparison.Ordinal))
        {
            return false;
        }

        var behind = sentence.View.Words(pair.Object.At + 1, sentence.View.Shape.Length);
        return (!pair.SubjectFirst && AnyWord.Begins(behind, Held)) || AnyWord.Begins(behind, Ranked);
    }

    // 甲推出乙中文版教程: what is made is what the name goes on with.
    private static bool IsAttributed(PairSentence sentence, Pair pair)
    {
        if (pair.Kind.Share != PairShare.Subject || !pair.SubjectFirst || pair.Object.IsFigure)
        {
            return false;
        }

        for (var at = pair.Object.At + 1; at < sentence.Letters.Length && at <= pair.Object.At + AttributeReach && Characters.IsHan(sentence.Letters[at]); at++)
        {
            if (Attributes.LengthAt(sentence.Letters, at) > 1)
            {
                return true;
            }
        }

        return false;
    }

    // 甲获乙投资；丙由丁创立: what a semicolon parts is told apart.
    private static bool IsParted(PairSentence sentence, Pair pair) => sentence.View.Words(pair.First.At, pair.Last.At).Contains('；', StringComparison.Ordinal);

    // 甲、乙与丙 are told alike, whatever they are; only who works together may be so told.
    private static bool IsRow(PairSentence sentence, Pair pair)
    {
        if (pair.Kind.Share == PairShare.Either || pair.Distance == 0)
        {
            return pair.Distance == 0 && pair.Kind.Share != PairShare.Either;
        }

        var joints = 0;
        foreach (var unit in sentence.View.Shape.AsSpan(pair.First.At + 1, pair.Distance - 1))
        {
            if (!ShapeAlphabet.IsChunk(unit) && unit is not (' ' or '、' or '和' or '与' or '及' or '以'))
            {
                return false;
            }

            joints += unit is '、' or '和' or '与' or '及' ? 1 : 0;
        }

        return joints > 0;
    }

    private static IEnumerable<PairSentence> Sentences(ArticleContext context) =>
        context.Sentences.Where(view => view.Zone is not (ZoneKind.Byline or ZoneKind.Credit)).Select(view => PairSentence.Of(context, view)).OfType<PairSentence>();

    private static ClaimDraft Draft(ArticleContext context, SentenceView sentence, Pair pair) =>
        pair.Kind.IsOfFigures ? FigureClaims.Draft(pair.Object.Site, pair.Subject.Item, pair.Kind.Predicate, RuleOf(pair.Kind), Confidence, Modality.Asserted)
            : TiedDraft.Of(context, sentence, pair.Kind.Predicate, pair.Subject.Item, pair.Object.Item, RuleOf(pair.Kind), Confidence);

    private static string RuleOf(PairKind kind) => "learned." + kind.Predicate.ToLowerInvariant().Replace('_', '-');
}
