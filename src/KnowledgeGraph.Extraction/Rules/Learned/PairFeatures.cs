using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>
/// What is known of a pair that may tell whether a relation ties it: what its ends are, how they stand, what stands around and between
/// them. Names are no features, so that nothing is learnt about a company. An arrow in a feature's name says which end stands first.
/// </summary>
internal static class PairFeatures
{
    private const string Digits = "0123456789";
    private const int Most = 3;
    private const int ContextReach = 3;
    private const int WholeGap = 5;
    private const int WholeOrder = 7;
    private const int Opening = 3;

    /// <summary>Writes the features of a pair.</summary>
    public static void Write<TSink>(ref TSink sink, ArticleContext context, PairSentence sentence, Pair pair)
        where TSink : struct, IPairSink
    {
        var forth = pair.SubjectFirst;
        var letters = sentence.Letters.AsSpan();
        var (first, last) = (pair.First, pair.Last);
        var isRow = first.At == last.At;
        var gap = isRow ? [] : letters[(first.At + 1)..last.At];
        Span<char> types = [PairLetters.Of(pair.Subject.Item.Type!.Value), forth ? '>' : '<', PairLetters.Of(pair.Object.Item.Type!.Value)];
        Span<char> classes = [PairLetters.ClassOf(types[0]), types[1], PairLetters.ClassOf(types[2])];
        sink.Add("types:", types);
        sink.Add("classes:", classes);
        sink.Add("order:", classes[1..2]);
        sink.Add("zone:", sentence.View.Zone.ToString());
        sink.Add(forth ? "gap>" : "gap<", isRow ? "row" : Digits.AsSpan(Length(gap.Length), 1));
        if (isRow || gap.Length <= WholeGap)
        {
            sink.Add(forth ? "whole>" : "whole<", isRow ? "、" : gap);
            With(ref sink, "whole-of:", classes, isRow ? "、" : gap);
        }

        var marks = Few(gap.Count('，') + gap.Count('；') + gap.Count('：') + gap.Count('。') + gap.Count('！') + gap.Count('？'));
        sink.Add("marks:", marks);
        sink.Add(forth ? "marks>" : "marks<", marks);
        With(ref sink, "marks-of:", classes, marks);
        var rivals = PairRivals.Of(sentence, pair);
        WriteRivals(ref sink, sentence, pair, rivals);
        WritePlaces(ref sink, letters, pair);
        WriteNeighbours(ref sink, letters, gap, pair);
        var told = WriteWords(ref sink, sentence, pair, classes);
        Span<char> near = [told, marks[0], Few(rivals.SubjectsBetween)[0], Few(rivals.ObjectsBetween)[0]];
        sink.Add(forth ? "told-near>" : "told-near<", near);
        sink.Add("named:", Few(context.EntityByKey.TryGetValue(pair.Subject.Item.Key, out var entity) ? entity.Mentions.Count : 0));
    }

    private static void WriteRivals<TSink>(ref TSink sink, PairSentence sentence, Pair pair, PairRivals rivals)
        where TSink : struct, IPairSink
    {
        var forth = pair.SubjectFirst;
        sink.Add(forth ? "subjects-between>" : "subjects-between<", Few(rivals.SubjectsBetween));
        sink.Add(forth ? "objects-between>" : "objects-between<", Few(rivals.ObjectsBetween));
        sink.Add(forth ? "nearer-subjects>" : "nearer-subjects<", Few(rivals.NearerSubjects));
        sink.Add(forth ? "nearer-objects>" : "nearer-objects<", Few(rivals.NearerObjects));
        sink.Add("names-between:", Few(rivals.Between));
        sink.Add("subjects:", Few(rivals.Subjects));
        sink.Add("objects:", Few(rivals.Objects));
        sink.Add("subject-row:", Few(pair.Subject.Row));
        sink.Add("object-row:", Few(pair.Object.Row));
    }

    private static void WritePlaces<TSink>(ref TSink sink, ReadOnlySpan<char> letters, Pair pair)
        where TSink : struct, IPairSink
    {
        var forth = pair.SubjectFirst;
        sink.Add("stands-for:", (pair.Subject.Item.IsAnaphor, pair.Object.Item.IsAnaphor) switch { (true, true) => "both", (true, _) => "subject", (_, true) => "object", _ => "none" });
        if (pair.Subject.At < Opening)
        {
            sink.Add("subject-opens", []);
        }

        if (pair.Object.At < Opening)
        {
            sink.Add("object-opens", []);
        }

        sink.Add(forth ? "clause-first>" : "clause-first<", Truth(pair.First.At == 0 || IsMark(letters[pair.First.At - 1])));
        sink.Add(forth ? "clause-last>" : "clause-last<", Truth(pair.Last.At == 0 || IsMark(letters[pair.Last.At - 1])));
        sink.Add(forth ? "ends-first>" : "ends-first<", Truth(pair.First.At + 1 >= letters.Length || IsMark(letters[pair.First.At + 1])));
        sink.Add(forth ? "ends-last>" : "ends-last<", Truth(pair.Last.At + 1 >= letters.Length || IsMark(letters[pair.Last.At + 1])));
    }

    private static void WriteNeighbours<TSink>(ref TSink sink, ReadOnlySpan<char> letters, ReadOnlySpan<char> gap, Pair pair)
        where TSink : struct, IPairSink
    {
        var forth = pair.SubjectFirst;
        for (var n = 1; n <= ContextReach; n++)
        {
            if (gap.Length >= n)
            {
                sink.Add(forth ? "after-first>" : "after-first<", gap[..n]);
                sink.Add(forth ? "before-last>" : "before-last<", gap[^n..]);
            }

            sink.Add(forth ? "before-first>" : "before-first<", letters[Math.Max(0, pair.First.At - n)..pair.First.At]);
            sink.Add(forth ? "after-last>" : "after-last<", letters[(pair.Last.At + 1)..Math.Min(letters.Length, pair.Last.At + 1 + n)]);
        }
    }

    // How many words that start rules of the relation stand between the ends.
    private static char WriteWords<TSink>(ref TSink sink, PairSentence sentence, Pair pair, ReadOnlySpan<char> classes)
        where TSink : struct, IPairSink
    {
        var forth = pair.SubjectFirst;
        var letters = sentence.Letters;
        var (start, end) = (ClauseReader.StartOf(letters, 0, pair.First.At), ClauseReader.EndOf(letters, pair.Last.At, letters.Length));
        var (before, between, behind) = (0, 0, 0);
        string? opening = null, closing = null;
        foreach (var (at, word) in sentence.Words)
        {
            var stop = at + word.Word.Length;
            var starts = word.Starts(pair.Kind.Predicate) ? 1 : 0;
            if (at > pair.First.At && stop <= pair.Last.At)
            {
                between += starts;
                (opening, closing) = (opening ?? word.Word, word.Word);
                Write(ref sink, forth ? "word>" : "word<", forth ? "class>" : "class<", word);
            }
            else if (at >= start && stop <= pair.First.At)
            {
                before += starts;
                Write(ref sink, forth ? "word-before>" : "word-before<", forth ? "class-before>" : "class-before<", word);
            }
            else if (at > pair.Last.At && at < end)
            {
                behind += starts;
                Write(ref sink, forth ? "word-behind>" : "word-behind<", forth ? "class-behind>" : "class-behind<", word);
                if (at == pair.Last.At + 1)
                {
                    Write(ref sink, forth ? "word-next>" : "word-next<", forth ? "class-next>" : "class-next<", word);
                }
            }
        }

        if (opening is not null)
        {
            sink.Add(forth ? "first-word>" : "first-word<", opening);
            sink.Add(forth ? "last-word>" : "last-word<", closing);
        }

        sink.Add(forth ? "told-between>" : "told-between<", Few(between));
        sink.Add(forth ? "told-before>" : "told-before<", Few(before));
        sink.Add(forth ? "told-behind>" : "told-behind<", Few(behind));
        sink.Add("told:", Few(before + between + behind));
        WriteOrder(ref sink, sentence, pair, classes);
        return between > 0 ? '1' : '0';
    }

    // 、 T 的: chunks, marks and classes of words between the ends, in their order.
    private static void WriteOrder<TSink>(ref TSink sink, PairSentence sentence, Pair pair, ReadOnlySpan<char> classes)
        where TSink : struct, IPairSink
    {
        var tokens = PairOrder.Of(sentence, pair);
        if (tokens.Count <= WholeOrder)
        {
            With(ref sink, "order-of:", classes, string.Join(' ', tokens));
        }

        if (tokens.Count > 0)
        {
            With(ref sink, "order-first:", classes, tokens[0]);
            With(ref sink, "order-last:", classes, tokens[^1]);
        }

        if (tokens.Count > 1)
        {
            With(ref sink, "order-first-two:", classes, tokens[0] + " " + tokens[1]);
            With(ref sink, "order-last-two:", classes, tokens[^2] + " " + tokens[^1]);
        }
    }

    private static void Write<TSink>(ref TSink sink, string name, string ofClass, PairWord word)
        where TSink : struct, IPairSink
    {
        sink.Add(name, word.Word);
        foreach (var one in word.Classes)
        {
            sink.Add(ofClass, one);
        }
    }

    private static void With<TSink>(ref TSink sink, string name, ReadOnlySpan<char> classes, ReadOnlySpan<char> value)
        where TSink : struct, IPairSink
    {
        Span<char> both = stackalloc char[classes.Length + value.Length];
        classes.CopyTo(both);
        value.CopyTo(both[classes.Length..]);
        sink.Add(name, both);
    }

    private static ReadOnlySpan<char> Few(int count) => Digits.AsSpan(Math.Min(count, Most), 1);

    private static ReadOnlySpan<char> Truth(bool value) => value ? "1" : "0";

    private static bool IsMark(char letter) => letter is '，' or '；' or '：' or '。' or ',' or ';' or ':';

    private static int Length(int units) => units switch { 0 => 0, < 3 => 1, < 6 => 2, < 10 => 3, < 16 => 4, < 25 => 5, < 40 => 6, _ => 7 };
}
