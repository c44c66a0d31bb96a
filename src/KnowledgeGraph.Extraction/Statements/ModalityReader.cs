using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>
/// How sure the article is of what a stretch of a sentence says, for every rule alike: the words of <see cref="ModalityTable"/> that
/// reach it, the weightiest of them. A sentence that asks states nothing.
/// </summary>
public static class ModalityReader
{
    private const int LongestCircumstance = 20;

    private static readonly string[] Closings = WordData.List("statements", "modality-reader.closings");

    private static readonly string[] Additions = ["，此外", "；此外", "，另外", "；另外"];

    private static readonly string[] And = WordData.List("statements", "modality-reader.and");
    private static readonly string[] Done = WordData.List("statements", "modality-reader.done");
    private static readonly string[] Acts = WordData.List("statements", "modality-reader.acts");

    /// <summary>The modality of an event, or <c>null</c> when nothing is stated.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Where the words that state it begin, in the sentence's shape.</param>
    /// <param name="end">Where they end: words of modality up to there count.</param>
    public static Modality? OfEvent(SentenceView sentence, int start, int end) => Read(sentence, start, end, isFigure: false);

    /// <summary>The modality of a figure at a place of the sentence's shape, or <c>null</c> when nothing is stated.</summary>
    public static Modality? OfFigure(SentenceView sentence, int at) => Read(sentence, at, at + 1, isFigure: true);

    private static Modality? Read(SentenceView sentence, int start, int end, bool isFigure)
    {
        var words = sentence.Shape;
        var heaviest = Stance.Word;
        var clause = ClauseReader.Around(words, new Span(0, words.Length), new Span(start, start)).Start;
        var earlier = clause == 0 ? 0 : ClauseReader.Around(words, new Span(0, words.Length), new Span(clause - 1, clause - 1)).Start;
        var goesOn = !isFigure && GoesOn(words, clause);
        foreach (var (at, word) in sentence.ModalityWords)
        {
            if ((Reaches(words, word.Reach, at, start, end, clause, earlier) || (goesOn && word.Says is Stance.Ahead or Stance.Planned && word.Reach is ModalityReach.Clause or ModalityReach.Own && at >= earlier && at < clause)) && !(word.Reach == ModalityReach.Own && IsDescription(words, at, end)) && !(word.Says != Stance.Nothing && IsCircumstance(words, at, end)) && !(isFigure && word.Says == Stance.Duty) && !(word.Says == Stance.Rumoured && IsLeftBehind(words, at, end)) && !(word.Says == Stance.Ahead && Disposals.Is(words, at)))
            {
                heaviest = word.Says == Stance.Affirmed ? (heaviest == Stance.Denied ? Stance.Word : heaviest)
                    : word.Says < heaviest ? word.Says : heaviest;
            }
        }

        return IsQuestion(words, end) ? null : Of(heaviest, isFigure && !(heaviest == Stance.Ahead && AnyWord.In(words.AsSpan(clause, Math.Min(end, words.Length) - clause), Acts)));
    }

    private static bool Reaches(string words, ModalityReach reach, int at, int start, int end, int clause, int earlier) => reach switch
    {
        ModalityReach.Clause or ModalityReach.Own => at >= clause && at < end,
        ModalityReach.Next => at >= earlier && at < end,
        ModalityReach.Onward => at < end,
        ModalityReach.Told => at >= start && ClauseReader.Around(words, new Span(0, words.Length), new Span(at, at)).Start <= start,
        _ => at >= start,
    };

    // 据称由甲领投，此外乙和丙均参与其中: what is added is told anew.
    private static bool IsLeftBehind(string words, int at, int end)
    {
        foreach (var opener in Additions)
        {
            if (words.AsSpan(at, Math.Max(0, Math.Min(end, words.Length) - at)).IndexOf(opener, StringComparison.Ordinal) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // 将追加投资，并把甲用于乙: it is meant to be done as well, unless it says that it is done.
    private static bool GoesOn(string words, int clause)
    {
        if (clause == 0 || !AnyWord.Begins(words.AsSpan(clause), And))
        {
            return false;
        }

        var end = ClauseReader.Around(words, new Span(0, words.Length), new Span(clause, clause)).End;
        return !AnyWord.In(words.AsSpan(clause, Math.Max(0, end - clause)), Done);
    }

    // 致力于普惠智能的甲
    private static bool IsDescription(string words, int at, int end)
    {
        for (var i = at; i + 1 < Math.Min(end, words.Length); i++)
        {
            if (words[i] == '的' && (ShapeAlphabet.IsFirm(words[i + 1]) || ShapeAlphabet.IsMake(words[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    // 在没有预告的情况下推出甲, 经历三年筹备后推出甲: circumstances of what is stated behind them.
    private static bool IsCircumstance(string words, int at, int end)
    {
        var from = Math.Max(0, at - LongestCircumstance);
        var open = words.AsSpan(from, at - from).LastIndexOfAny("在经，。；：");
        if (open < 0 || words[from + open] is not ('在' or '经') || (from + open > 0 && words[from + open - 1] is '正' or '现' or '存' or '已' or '曾'))
        {
            return false;
        }

        var rest = words.AsSpan(at, Math.Max(0, Math.Min(end, at + LongestCircumstance) - at));
        var mark = rest.IndexOfAny("，。；：");
        foreach (var close in Closings)
        {
            if ((mark < 0 ? rest : rest[..mark]).IndexOf(close, StringComparison.Ordinal) is > 0 and var found && at + found + close.Length <= end)
            {
                return true;
            }
        }

        return false;
    }

    private static Modality? Of(Stance stance, bool isFigure) => stance switch
    {
        Stance.Nothing or Stance.Duty => null,
        Stance.Denied => Modality.Denied,
        Stance.Rumoured => Modality.Rumoured,
        Stance.Predicted => Modality.Predicted,
        Stance.Ahead => isFigure ? Modality.Predicted : Modality.Planned,
        Stance.Planned => Modality.Planned,
        _ => Modality.Asserted,
    };

    // …吗, …？ with nothing but closing quotes behind.
    private static bool IsQuestion(string words, int from)
    {
        var text = words.AsSpan().TrimEnd(" ”’」』\"\n*");
        return text.Length > from && (text[^1] is '？' or '?' || text.EndsWith("吗", StringComparison.Ordinal));
    }
}
