using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Knowledge;

namespace KnowledgeGraph.Resolution.Reviewing;

/// <summary>Lists what people should look at in a graph. Pure.</summary>
public sealed class Reviewer(ILexiconFacts lexicon)
{
    /// <summary>The doubtful items, the least likely first.</summary>
    /// <param name="graph">A graph as stored.</param>
    /// <param name="below">Claims with less confidence are doubtful, in thousandths.</param>
    public IReadOnlyList<ReviewItem> Review(PropertyGraph graph, int below)
    {
        var nodes = graph.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        return [.. new DoubtfulClaims(graph, nodes).Below(below)
            .Concat(DoubtfulMerges.In(graph, nodes))
            .Concat(new NearNames(lexicon).In(graph))
            .OrderBy(item => item.Confidence).ThenBy(item => item.Kind)
            .ThenBy(item => item.Id, StringComparer.Ordinal).ThenBy(item => item.Other, StringComparer.Ordinal)];
    }
}
