using System.Buffers;
using System.Globalization;

namespace KnowledgeGraph.Text.Segmentation;

/// <summary>
/// Words that the dictionary does not hold, found among single characters: a hidden Markov model whose states say whether a
/// character begins (B), ends (E), continues (M) a word or is one (S), with jieba's probabilities and its way of settling ties.
/// Viterbi's algorithm.
/// </summary>
internal sealed class UnknownWords
{
    private const int B = 0;
    private const int E = 1;
    private const int M = 2;
    private const int S = 3;
    private const double Never = -3.14e100;
    private const double StartB = -0.26268660809250016;
    private const double StartS = -1.4652633398537678;
    private const double BtoE = -0.51082562376599;
    private const double BtoM = -0.916290731874155;
    private const double EtoB = -0.5897149736854513;
    private const double EtoS = -0.8085250474669937;
    private const double MtoE = -0.33344856811948514;
    private const double MtoM = -1.2603623820268226;
    private const double StoB = -0.7211965654669841;
    private const double StoS = -0.6658631448798212;

    private readonly int[] _rows = new int[char.MaxValue + 1];
    private readonly double[] _emissions;

    private UnknownWords(string rows)
    {
        var lines = new DataLines(rows, 0, rows.Length);
        var emissions = new List<double> { Never, Never, Never, Never };
        while (lines.Next(out var line))
        {
            _rows[line[0]] = emissions.Count;
            foreach (var field in line[2..].Split(' '))
            {
                emissions.Add(Probability(line[2..][field]));
            }
        }

        _emissions = [.. emissions];
    }

    /// <summary>Reads the embedded probabilities.</summary>
    public static UnknownWords Load() => new(SegmentationData.Text("jieba-hmm.txt.br"));

    /// <summary>Adds the words of a run of Chinese characters that starts at the given offset.</summary>
    public void Cut(ReadOnlySpan<char> run, int offset, List<Word> words)
    {
        var rented = ArrayPool<byte>.Shared.Rent(run.Length * 4);
        var back = rented.AsSpan(0, run.Length * 4);
        var last = Forward(run, back);
        Emit(Trace(back, run.Length, last), run.Length, offset, words);
        ArrayPool<byte>.Shared.Return(rented);
    }

    private int Forward(ReadOnlySpan<char> run, Span<byte> back)
    {
        var at = _rows[run[0]];
        var b = StartB + _emissions[at + B];
        var e = Never + _emissions[at + E];
        var m = Never + _emissions[at + M];
        var s = StartS + _emissions[at + S];
        for (var i = 1; i < run.Length; i++)
        {
            at = _rows[run[i]];
            var (nextB, fromB) = Later(E, e + EtoB + _emissions[at + B], S, s + StoB + _emissions[at + B]);
            var (nextE, fromE) = Later(B, b + BtoE + _emissions[at + E], M, m + MtoE + _emissions[at + E]);
            var (nextM, fromM) = Later(B, b + BtoM + _emissions[at + M], M, m + MtoM + _emissions[at + M]);
            var (nextS, fromS) = Later(E, e + EtoS + _emissions[at + S], S, s + StoS + _emissions[at + S]);
            (b, e, m, s) = (nextB, nextE, nextM, nextS);
            back[(i * 4) + B] = fromB;
            back[(i * 4) + E] = fromE;
            back[(i * 4) + M] = fromM;
            back[(i * 4) + S] = fromS;
        }

        return s >= e ? S : E;
    }

    /// <summary>The better of two ways; of equal ones that from the state whose letter comes later.</summary>
    private static (double Score, byte State) Later(byte first, double firstScore, byte second, double secondScore) =>
        secondScore >= firstScore ? (secondScore, second) : (firstScore, first);

    /// <summary>Leaves the state of each character in the first cell of its row.</summary>
    private static Span<byte> Trace(Span<byte> back, int length, int last)
    {
        var state = (byte)last;
        for (var i = length - 1; i >= 0; i--)
        {
            var before = back[(i * 4) + state];
            back[i * 4] = state;
            state = before;
        }

        return back;
    }

    private static void Emit(ReadOnlySpan<byte> states, int length, int offset, List<Word> words)
    {
        var begin = 0;
        var next = 0;
        for (var i = 0; i < length; i++)
        {
            switch (states[i * 4])
            {
                case B:
                    begin = i;
                    break;
                case E:
                    words.Add(new Word(offset + begin, offset + i + 1, 0));
                    next = i + 1;
                    break;
                case S:
                    words.Add(new Word(offset + i, offset + i + 1, 0));
                    next = i + 1;
                    break;
            }
        }

        if (next < length)
        {
            words.Add(new Word(offset + next, offset + length, 0));
        }
    }

    private static double Probability(ReadOnlySpan<char> field) =>
        field is "-" ? Never : double.Parse(field, NumberStyles.Float, CultureInfo.InvariantCulture);
}
