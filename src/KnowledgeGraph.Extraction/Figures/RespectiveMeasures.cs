using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>Gives each figure of a row its own measure: in 营收和净利润分别为5亿元和2亿元 the first measures 营收.</summary>
internal static class RespectiveMeasures
{
    private const string Word = "分别";
    private const int Reach = 8;
    private static readonly char[] Latin = [.. "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-."];
    private static readonly string[] Joins = ["、", "和", "与", "及", "以及"];

    /// <summary>The figures, those of such rows with one part of the measure each, where there are as many parts as figures.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="figures">The figures, in order.</param>
    public static IReadOnlyList<LocalFigure> Shared(string text, IReadOnlyList<LocalFigure> figures)
    {
        var shared = figures.ToArray();
        for (var first = 0; first < shared.Length;)
        {
            var count = RowLength(text, shared, first);
            var parts = count > 1 && IsRespective(text, shared[first]) ? shared[first].Measure?.Split(['、', '和', '与'], StringSplitOptions.RemoveEmptyEntries) : null;
            for (var i = 0; parts?.Length == count && i < count; i++)
            {
                shared[first + i] = shared[first + i] with { Measure = i < count - 1 ? WithNoun(parts[i], parts[^1]) : parts[i] };
            }

            first += count;
        }

        return shared;
    }

    // 中文和英文得分分别为…: the noun that the last part ends with is the noun of each.
    private static string WithNoun(string part, string last)
    {
        var own = char.IsAsciiLetter(part[0]) && char.IsAsciiLetter(last[0]) ? last.Length - last.TrimStart(Latin).Length : part.Length;
        return own < last.Length && !AnyWord.Ends(part, FigureWords.MeasureNoun) && AnyWord.Ends(last.AsSpan(own), FigureWords.MeasureNoun) ? part + last[own..] : part;
    }

    private static int RowLength(string text, LocalFigure[] figures, int first)
    {
        var count = 1;
        while (first + count < figures.Length && figures[first + count - 1].Span.End <= figures[first + count].Span.Start
            && Array.IndexOf(Joins, text[figures[first + count - 1].Span.End..figures[first + count].Span.Start].Trim()) >= 0)
        {
            count++;
        }

        return count;
    }

    private static bool IsRespective(string text, LocalFigure figure) =>
        text.AsSpan(Math.Max(0, figure.Span.Start - Reach), figure.Span.Start - Math.Max(0, figure.Span.Start - Reach)).Contains(Word, StringComparison.Ordinal);
}
