using System.Globalization;
using KnowledgeGraph.Evaluation.Gold;

namespace KnowledgeGraph.Evaluation.Sentences;

/// <summary>
/// Reads sentences in the form of the FinRE corpus (Li et al., "Chinese Relation Extraction with Multi-Grained Information and
/// External Linguistic Knowledge", ACL 2019): head, tail, relation, sentence, separated by tabs, one pair a line.
/// </summary>
public static class RelatedSentenceReader
{
    /// <summary>The sentences in the order in which they first occur.</summary>
    /// <exception cref="GoldFormatException">A line has not four cells.</exception>
    public static IReadOnlyList<RelatedSentence> Read(string path)
    {
        var pairs = new Dictionary<string, List<RelatedPair>>(StringComparer.Ordinal);
        var order = new List<string>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != 4)
            {
                throw new GoldFormatException(string.Create(CultureInfo.InvariantCulture, $"{path}, line {number}: {cells.Length} cells instead of head, tail, relation, sentence."));
            }

            var text = cells[3].Replace("<N>", "3", StringComparison.Ordinal);
            if (!pairs.TryGetValue(text, out var known))
            {
                pairs.Add(text, known = []);
                order.Add(text);
            }

            known.Add(new RelatedPair(cells[0], cells[1], cells[2]));
        }

        return [.. order.Select(text => new RelatedSentence(text, pairs[text]))];
    }
}
