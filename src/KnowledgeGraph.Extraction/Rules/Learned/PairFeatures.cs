using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>
/// What is known of a pair that may tell whether a relation ties it: what its ends are, how they stand, what stands around and between
/// them. Names are no features, so that nothing is learnt about a company. An arrow in a feature's name says which end stands first.
/// </summary>
internal sealed class PairFeatures
{
    private const int Most = 3;
    private const int ContextReach = 3;
    private const int WholeGap = 5;
    private const int WholeOrder = 7;
    private const int Opening = 3;
    private const int Room = 256;
    private static readonly PairToken[] Zones = [.. Enum.GetValues<ZoneKind>().Select(zone => new PairToken(zone.ToString()))];
    private static readonly PairToken InRow = new("row");
    private static readonly PairToken None = new(string.Empty);
    private static readonly PairToken[] StandIns = [new("none"), new("subject"), new("object"), new("both")];
    private readonly List<string> _order = [];

    /// <summary>Writes the features of a pair; what takes most work comes last, for those to whom it still matters: most pairs are far from being tied.</summary>
    public void Write<TSink>(ref TSink sink, PairSentence sentence, Pair pair)
        where TSink : struct, IPairSink
    {
        var forth = pair.SubjectFirst;
        var letters = sentence.Letters.AsSpan();
        var (first, last) = (pair.First, pair.Last);
        var isRow = first.At == last.At;
        var gap = isRow ? [] : letters[(first.At + 1)..last.At];
        Span<char> types = [pair.Subject.Letter, forth ? '>' : '<', pair.Object.Letter];
        Span<char> classes = [PairLetters.ClassOf(types[0]), types[1], PairLetters.ClassOf(types[2])];
        sink.Add(PairNames.Types, types);
        sink.Add(PairNames.Classes, classes);
        sink.Add(PairNames.Order, classes[1..2]);
        sink.Add(PairNames.Zone, Zones[(int)sentence.View.Zone]);
        sink.Add(PairNames.Gap[forth], isRow ? InRow : PairToken.Of(Length(gap.Length)));
        if (isRow || gap.Length <= WholeGap)
        {
            sink.Add(PairNames.Whole[forth], isRow ? "、" : gap);
            With(ref sink, PairNames.WholeOf, classes, isRow ? "、" : gap);
        }

        var marks = Few(gap.Count('，') + gap.Count('；') + gap.Count('：') + gap.Count('。') + gap.Count('！') + gap.Count('？'));
        sink.Add(PairNames.AllMarks, marks);
        sink.Add(PairNames.Marks[forth], marks);
        With(ref sink, PairNames.MarksOf, classes, marks.Text);
        var rivals = PairRivals.Of(sentence, pair);
        WriteRivals(ref sink, pair, rivals, forth);
        WritePlaces(ref sink, letters, pair, forth);
        WriteNeighbours(ref sink, letters, gap, pair, forth);
        if (!sink.NeedsWords(sentence, pair))
        {
            return;
        }

        var told = WriteWords(ref sink, sentence, pair, forth);
        Span<char> near = [told ? '1' : '0', marks.Text[0], Few(rivals.SubjectsBetween).Text[0], Few(rivals.ObjectsBetween).Text[0]];
        sink.Add(PairNames.ToldNear[forth], near);
        sink.Add(PairNames.Named, Few(pair.Subject.Mentions));
        if (pair.Kind.IsOfFigures)
        {
            PairFigures.Write(ref sink, pair);
        }

        if (sink.NeedsOrder)
        {
            WriteOrder(ref sink, sentence, pair, classes);
        }
    }

    private static void WriteRivals<TSink>(ref TSink sink, Pair pair, PairRivals rivals, bool forth)
        where TSink : struct, IPairSink
    {
        sink.Add(PairNames.SubjectsBetween[forth], Few(rivals.SubjectsBetween));
        sink.Add(PairNames.ObjectsBetween[forth], Few(rivals.ObjectsBetween));
        sink.Add(PairNames.NearerSubjects[forth], Few(rivals.NearerSubjects));
        sink.Add(PairNames.NearerObjects[forth], Few(rivals.NearerObjects));
        sink.Add(PairNames.NamesBetween, Few(rivals.Between));
        sink.Add(PairNames.Subjects, Few(rivals.Subjects));
        sink.Add(PairNames.Objects, Few(rivals.Objects));
        sink.Add(PairNames.SubjectRow, Few(pair.Subject.Row));
        sink.Add(PairNames.ObjectRow, Few(pair.Object.Row));
    }

    private static void WritePlaces<TSink>(ref TSink sink, ReadOnlySpan<char> letters, Pair pair, bool forth)
        where TSink : struct, IPairSink
    {
        sink.Add(PairNames.StandsFor, StandIns[(pair.Subject.Item.IsAnaphor ? 1 : 0) + (pair.Object.Item.IsAnaphor ? 2 : 0)]);
        if (pair.Subject.At < Opening)
        {
            sink.Add(PairNames.SubjectOpens, None);
        }

        if (pair.Object.At < Opening)
        {
            sink.Add(PairNames.ObjectOpens, None);
        }

        var (first, last) = (pair.First.At, pair.Last.At);
        sink.Add(PairNames.ClauseFirst[forth], PairToken.Of(first == 0 || IsMark(letters[first - 1])));
        sink.Add(PairNames.ClauseLast[forth], PairToken.Of(last == 0 || IsMark(letters[last - 1])));
        sink.Add(PairNames.EndsFirst[forth], PairToken.Of(first + 1 >= letters.Length || IsMark(letters[first + 1])));
        sink.Add(PairNames.EndsLast[forth], PairToken.Of(last + 1 >= letters.Length || IsMark(letters[last + 1])));
    }

    private static void WriteNeighbours<TSink>(ref TSink sink, ReadOnlySpan<char> letters, ReadOnlySpan<char> gap, Pair pair, bool forth)
        where TSink : struct, IPairSink
    {
        var before = letters[..pair.First.At];
        var behind = letters[(pair.Last.At + 1)..];
        for (var n = 1; n <= ContextReach; n++)
        {
            if (gap.Length >= n)
            {
                sink.Add(PairNames.AfterFirst[forth], gap[..n]);
                sink.Add(PairNames.BeforeLast[forth], gap[^n..]);
            }

            if (n == 1 || before.Length >= n)
            {
                sink.Add(PairNames.BeforeFirst[forth], before[Math.Max(0, before.Length - n)..]);
            }

            if (n == 1 || behind.Length >= n)
            {
                sink.Add(PairNames.AfterLast[forth], behind[..Math.Min(behind.Length, n)]);
            }
        }
    }

    // Whether a word that starts rules of the relation stands between the ends.
    private static bool WriteWords<TSink>(ref TSink sink, PairSentence sentence, Pair pair, bool forth)
        where TSink : struct, IPairSink
    {
        var (first, last) = (pair.First.At, pair.Last.At);
        var (start, end) = (pair.First.ClauseStart, pair.Last.ClauseEnd);
        var (before, between, behind) = (0, 0, 0);
        PairToken? opening = null, closing = null;
        foreach (var (at, word) in sentence.Words)
        {
            if (at < start)
            {
                continue;
            }

            if (at >= end)
            {
                break;
            }

            var starts = word.Starts(pair.Kind) ? 1 : 0;
            if (at > first && at + word.Length <= last)
            {
                between += starts;
                (opening, closing) = (opening ?? word.Word, word.Word);
                sink.Add(PairNames.Word[forth], PairNames.Class[forth], word);
            }
            else if (at + word.Length <= first)
            {
                before += starts;
                sink.Add(PairNames.WordBefore[forth], PairNames.ClassBefore[forth], word);
            }
            else if (at > last)
            {
                behind += starts;
                sink.Add(PairNames.WordBehind[forth], PairNames.ClassBehind[forth], word);
                if (at == last + 1)
                {
                    sink.Add(PairNames.WordNext[forth], PairNames.ClassNext[forth], word);
                }
            }
        }

        if (opening is not null)
        {
            sink.Add(PairNames.FirstWord[forth], opening);
            sink.Add(PairNames.LastWord[forth], closing!);
        }

        sink.Add(PairNames.ToldBetween[forth], Few(between));
        sink.Add(PairNames.ToldBefore[forth], Few(before));
        sink.Add(PairNames.ToldBehind[forth], Few(behind));
        sink.Add(PairNames.Told, Few(before + between + behind));
        return between > 0;
    }

    // 、 T 的: chunks, marks and classes of words between the ends, in their order.
    private void WriteOrder<TSink>(ref TSink sink, PairSentence sentence, Pair pair, ReadOnlySpan<char> classes)
        where TSink : struct, IPairSink
    {
        PairOrder.Read(sentence, pair, _order);
        if (_order.Count <= WholeOrder)
        {
            Join(ref sink, PairNames.OrderOf, classes, 0, _order.Count);
        }

        if (_order.Count > 0)
        {
            Join(ref sink, PairNames.OrderFirst, classes, 0, 1);
            Join(ref sink, PairNames.OrderLast, classes, _order.Count - 1, 1);
        }

        if (_order.Count > 1)
        {
            Join(ref sink, PairNames.OrderFirstTwo, classes, 0, 2);
            Join(ref sink, PairNames.OrderLastTwo, classes, _order.Count - 2, 2);
        }
    }

    private void Join<TSink>(ref TSink sink, PairName name, ReadOnlySpan<char> classes, int from, int count)
        where TSink : struct, IPairSink
    {
        Span<char> room = stackalloc char[Room];
        var length = classes.Length;
        classes.CopyTo(room);
        for (var i = from; i < from + count; i++)
        {
            if (i > from)
            {
                room[length++] = ' ';
            }

            _order[i].CopyTo(room[length..]);
            length += _order[i].Length;
        }

        sink.Add(name, room[..length]);
    }

    private static void With<TSink>(ref TSink sink, PairName name, ReadOnlySpan<char> classes, ReadOnlySpan<char> value)
        where TSink : struct, IPairSink
    {
        Span<char> both = stackalloc char[classes.Length + value.Length];
        classes.CopyTo(both);
        value.CopyTo(both[classes.Length..]);
        sink.Add(name, both);
    }

    private static PairToken Few(int count) => PairToken.Of(Math.Min(count, Most));

    private static bool IsMark(char letter) => letter is '，' or '；' or '：' or '。' or ',' or ';' or ':';

    private static int Length(int units) => units switch { 0 => 0, < 3 => 1, < 6 => 2, < 10 => 3, < 16 => 4, < 25 => 5, < 40 => 6, _ => 7 };
}
