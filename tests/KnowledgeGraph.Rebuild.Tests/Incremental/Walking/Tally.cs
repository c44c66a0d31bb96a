using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Rebuild.Tests.Incremental.Walking;

/// <summary>What many histories were made of, so that a claim about them can be checked.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Entities { get; private set; }

    /// <summary>Entities that several articles name.</summary>
    public int Shared { get; private set; }

    /// <summary>Histories at whose end an abbreviation that one article defines stands in others.</summary>
    public int Borrowed { get; private set; }

    public int Histories { get; private set; }

    public void Count(string what) => _counts[what] = _counts.GetValueOrDefault(what) + 1;

    /// <summary>A history ends with this graph.</summary>
    public void Ends(PropertyGraph graph, BuildSite site)
    {
        Histories++;
        var article = graph.Edges.Where(e => e.Type == "STATED_IN").ToDictionary(e => e.From, e => e.To, StringComparer.Ordinal);
        var entities = graph.Nodes.Where(n => n.Labels.Contains("Entity", StringComparer.Ordinal)).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var named = graph.Edges.Where(e => article.ContainsKey(e.From) && entities.Contains(e.To)).GroupBy(e => e.To, StringComparer.Ordinal).ToList();
        Entities += named.Count;
        Shared += named.Count(e => e.Select(claim => article[claim.From]).Distinct(StringComparer.Ordinal).Skip(1).Any());
        var texts = Directory.GetFiles(site.Articles).Select(File.ReadAllText).ToList();
        Borrowed += texts.Exists(Passages.Defines) && texts.Exists(t => !Passages.Defines(t) && Passages.Uses(t)) ? 1 : 0;
    }

    public override string ToString() =>
        $"{Histories} histories; {Shared} of {Entities} entities shared; an abbreviation borrowed in {Borrowed}; " + string.Join(", ", _counts.Select(c => $"{c.Key} {c.Value}"));
}
