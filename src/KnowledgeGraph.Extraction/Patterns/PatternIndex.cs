using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>Which rows have a trigger word in a sentence: one look a character, whatever the number of rows.</summary>
internal sealed class PatternIndex
{
    private readonly Dictionary<char, (string Trigger, int[] Rows)[]> _byFirst;
    private readonly CharacterSieve _firsts;
    private readonly bool[] _always;

    public PatternIndex(IReadOnlyList<PatternRow> rows)
    {
        _always = [.. rows.Select(row => row.Triggers.Count == 0)];
        _byFirst = rows
            .SelectMany((row, index) => row.Triggers.Select(trigger => (Trigger: trigger, Row: index)))
            .GroupBy(pair => pair.Trigger, pair => pair.Row, StringComparer.Ordinal)
            .GroupBy(group => group.Key[0])
            .ToDictionary(first => first.Key, first => first.Select(group => (group.Key, group.ToArray())).ToArray());
        _firsts = new CharacterSieve(_byFirst.Keys);
    }

    /// <summary>For each row, whether it is to be tried on the shape.</summary>
    public bool[] In(string shape)
    {
        var wanted = (bool[])_always.Clone();
        for (var at = 0; at < shape.Length; at++)
        {
            if (!_firsts.MayHold(shape[at]) || !_byFirst.TryGetValue(shape[at], out var triggers))
            {
                continue;
            }

            foreach (var (trigger, rows) in triggers)
            {
                if (string.CompareOrdinal(shape, at, trigger, 0, trigger.Length) == 0)
                {
                    foreach (var row in rows)
                    {
                        wanted[row] = true;
                    }
                }
            }
        }

        return wanted;
    }
}
