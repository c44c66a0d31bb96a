using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>Compares rows by openCypher's equivalence.</summary>
internal sealed class RowComparer : IEqualityComparer<Value[]>
{
    public static readonly RowComparer Instance = new();

    public bool Equals(Value[]? x, Value[]? y)
    {
        for (var i = 0; i < x!.Length; i++)
        {
            if (!ValueIdentity.Same(x[i], y![i]))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(Value[] row) => ValueIdentity.HashAll(row);
}
