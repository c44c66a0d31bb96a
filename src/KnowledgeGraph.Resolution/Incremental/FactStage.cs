using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>Makes the direct relationships anew of which claims say something else.</summary>
internal sealed class FactStage(IResolutionMemory memory, GraphSchema schema, NodeStage nodes, ChangeCollector changes)
{
    public void Run(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            var before = memory.Fact(id);
            var words = memory.Values(Keys.Fact(id));
            if (words.Count > 0)
            {
                Keep(before, FactStatements.Edge(id, words.Select(w => w.Key), schema.Projection, nodes.Find));
            }
            else if (before is not null)
            {
                changes.Old(Unwritten(before), before.Hash);
                memory.RemoveFact(id);
            }
        }
    }

    private void Keep(FactRecord? before, GraphEdge now)
    {
        var hash = ElementHash.Of(now);
        if (before is null)
        {
            changes.New(now, hash, nodes.Find);
        }
        else if (before.Hash != hash)
        {
            changes.Changed(now, before.Hash, hash, nodes.Find);
        }
        else
        {
            return;
        }

        memory.Put(new FactRecord(now.Id, now.Type, now.From, now.To, hash));
    }

    private static GraphEdge Unwritten(FactRecord fact) => new(fact.Id, fact.Type, fact.From, fact.To, new Dictionary<string, object>(StringComparer.Ordinal));
}
