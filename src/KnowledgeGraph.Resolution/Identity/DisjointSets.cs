namespace KnowledgeGraph.Resolution.Identity;

/// <summary>Union-find over <c>0..count</c>; the smallest member stands for its set, so order does not matter.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    public int Find(int member)
    {
        while (_parent[member] != member)
        {
            member = _parent[member] = _parent[_parent[member]];
        }

        return member;
    }

    public void Join(int a, int b)
    {
        (a, b) = (Find(a), Find(b));
        _parent[Math.Max(a, b)] = Math.Min(a, b);
    }
}
