using System.Buffers;
using KnowledgeGraph.Rebuild.State;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Rebuild.Caching;

/// <summary>Drops the local results that another lexicon may change: those of articles in which a changed surface stands.</summary>
internal sealed class LexiconUpdate(BuildState state)
{
    private const string Name = "surfaces";
    private const string Known = "surfaces of";

    /// <summary>Makes all local results hold for the lexicon.</summary>
    /// <returns>How many were dropped.</returns>
    public int Run(Lexicon lexicon)
    {
        var fingerprint = System.Text.Encoding.ASCII.GetBytes(lexicon.Fingerprint);
        if (state.Get(Known) is { } known && known.AsSpan().SequenceEqual(fingerprint))
        {
            return 0;
        }

        var now = SurfaceStamps.Of(lexicon);
        var before = state.Get(Name);
        var changed = before is null ? [] : SurfaceStamps.Changed(StampCodec.Read(before), now);
        state.Begin();
        var dropped = changed.Count == 0 ? [] : Affected(changed);
        dropped.ForEach(state.RemoveLocal);
        state.Set(Name, StampCodec.Write(now));
        state.Set(Known, fingerprint);
        state.Commit();
        return dropped.Count;
    }

    private List<string> Affected(IReadOnlyList<string> surfaces)
    {
        var any = SearchValues.Create([.. surfaces], StringComparison.Ordinal);
        return [.. state.Articles()
            .AsParallel().WithDegreeOfParallelism(Math.Min(Environment.ProcessorCount, 16))
            .Where(a => SurfaceStamps.TextOf(a.Article).AsSpan().ContainsAny(any))
            .Select(a => a.Key)];
    }
}
