using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>Recognises the bracket with a stock quotation after a company's name: (SH600000,股价8.1元,市值900亿元).</summary>
internal static class TickerBracket
{
    private const int Reach = 40;

    public static bool Encloses(Surroundings around)
    {
        var before = around.Left(Reach);
        var open = before.LastIndexOfAny('(', '（');
        return open >= 0
            && before[open..].IndexOfAny(')', '）') < 0
            && AnyWord.In(before[open..], FigureWords.Ticker);
    }
}
