using KnowledgeGraph.Extraction.Recognition.Corpora;
using KnowledgeGraph.Extraction.Recognition.Features;

namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>What lists and themes say while it is learnt: of every sentence only what others say.</summary>
internal sealed class Witnesses(SurfaceTable surfaces, SeenNames seen, ThemeCounts? themes)
{
    private static readonly IReadOnlyDictionary<ulong, sbyte[]> Nothing = new Dictionary<ulong, sbyte[]>();

    private readonly ThemeTable _themes = themes?.Build() ?? ThemeTable.Empty;

    /// <summary>Reads the sentence of a number as it is, or with other names in place of its own, which are then known to nobody.</summary>
    public void Read(Reading reading, AnnotatedSentence sentence, int number, bool isExchanged) =>
        reading.Read(sentence.Text, surfaces, _themes, new Withheld(isExchanged ? SeenNames.Unseen(sentence) : seen.WithoutOwn(sentence), themes?.WithoutOwn(number) ?? Nothing));
}
