using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Resolution.Reprints;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>Keeps which articles print the same text, and which of them counts as the source.</summary>
internal sealed class BodyStage(IResolutionMemory memory, ReprintFinder finder)
{
    private readonly Dictionary<string, (ulong[] Sketch, DateOnly? PublishedOn)> _now = new(StringComparer.Ordinal);
    private readonly HashSet<string> _affected = new(StringComparer.Ordinal);
    private readonly HashSet<string> _moved = new(StringComparer.Ordinal);

    /// <summary>The origin of every article that may have another one than before.</summary>
    public Dictionary<string, string> Origins { get; } = new(StringComparer.Ordinal);

    /// <summary>An article that is there, as it now is.</summary>
    public void See(Article article)
    {
        var sketch = finder.SketchOf(article).Hashes.ToArray();
        _now[article.Id] = (sketch, article.PublishedOn?.From);
        _affected.Add(article.Id);
        if (memory.Article(article.Id) is not { } before || !before.Sketch.AsSpan().SequenceEqual(sketch))
        {
            Leave(article.Id);
            _moved.Add(article.Id);
        }
    }

    /// <summary>An article that is gone.</summary>
    public void Remove(string id)
    {
        Leave(id);
        _affected.Remove(id);
    }

    /// <summary>The hashes of an article seen.</summary>
    public ulong[]? SketchOf(string id) => _now.TryGetValue(id, out var seen) ? seen.Sketch : null;

    /// <summary>Finds the new likenesses, then the origins of all whom they touch.</summary>
    /// <param name="isGone">Whether an article is no longer there.</param>
    public void Run(Func<string, bool> isGone)
    {
        Match(isGone);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in _affected.Where(id => !isGone(id)).Order(StringComparer.Ordinal))
        {
            if (seen.Add(start))
            {
                var together = Reach(start, seen);
                var origin = ReprintFinder.Earliest(together.Select(id => (id, PublishedOn(id))));
                together.ForEach(id => Origins[id] = origin);
            }
        }
    }

    private void Match(Func<string, bool> isGone)
    {
        var join = new SketchJoin();
        var places = new List<string>();
        foreach (var id in _moved.Order(StringComparer.Ordinal))
        {
            Keep(id, join.Add(new BodySketch(_now[id].Sketch)));
            places.Add(id);
        }

        foreach (var (id, sketch) in places.Count == 0 ? [] : memory.Sketches(join.Sieve()))
        {
            if (!_moved.Contains(id) && !isGone(id))
            {
                Keep(id, join.Find(new BodySketch(sketch)));
            }
        }

        void Keep(string id, IReadOnlyList<int> alike)
        {
            foreach (var place in alike)
            {
                memory.Join(id, places[place]);
            }
        }
    }

    private void Leave(string id)
    {
        _affected.UnionWith(memory.Alike(id));
        memory.Part(id);
    }

    private List<string> Reach(string start, HashSet<string> seen)
    {
        var together = new List<string> { start };
        for (var i = 0; i < together.Count; i++)
        {
            together.AddRange(memory.Alike(together[i]).Where(seen.Add));
        }

        return together;
    }

    private DateOnly? PublishedOn(string id) => _now.TryGetValue(id, out var seen) ? seen.PublishedOn : memory.Article(id)?.PublishedOn;
}
