using System.Text;

namespace KnowledgeGraph.Resolution.Knowledge;

/// <summary>All that the corpus stage can learn from a lexicon about an id, in one line: equal lines, equal graph.</summary>
public static class LexiconStamps
{
    /// <summary>The line of each id.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="ids">Ids of rows and redirects.</param>
    public static IReadOnlyDictionary<string, string> Of(ILexiconFacts lexicon, IEnumerable<string> ids) =>
        ids.Distinct(StringComparer.Ordinal).ToDictionary(id => id, id => Of(lexicon, id), StringComparer.Ordinal);

    /// <summary>The ids of which two lexicons say different things; each says nothing of an id that it does not have.</summary>
    public static IReadOnlyList<string> Changed(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> now) =>
        [.. before.Keys.Union(now.Keys, StringComparer.Ordinal)
            .Where(id => before.GetValueOrDefault(id, string.Empty) != now.GetValueOrDefault(id, string.Empty))
            .Order(StringComparer.Ordinal)];

    private static string Of(ILexiconFacts lexicon, string id)
    {
        var line = new StringBuilder();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var fact = lexicon.Find(id); fact is not null && seen.Add(fact.Id); fact = fact.Parent is { } parent ? lexicon.Find(parent) : null)
        {
            line.Append(lexicon.WhyApart(id, fact.Id) is null ? '=' : '!').Append(fact.Id).Append('\u001F').Append((int)fact.Type);
            if (seen.Count == 1)
            {
                line.Append('\u001F').Append(fact.Name).Append('\u001F').AppendJoin(',', fact.AlsoTypes.Select(t => (int)t));
            }
        }

        return line.ToString();
    }
}
