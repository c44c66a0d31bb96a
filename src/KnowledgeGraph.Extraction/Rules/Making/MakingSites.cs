using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>Finds the verbs of making in a sentence's shape, one look a character.</summary>
internal sealed class MakingSites
{
    private readonly Dictionary<string, MakingVerb> _verbs = WordData.Rows("making-verbs.tsv")
        .Select(cells => new MakingVerb(cells[0], Enum.Parse<MakingKind>(cells[1], ignoreCase: true), Tails(cells)))
        .ToDictionary(verb => verb.Word, StringComparer.Ordinal);

    private readonly WordSet _words;

    public MakingSites() => _words = new WordSet(_verbs.Keys);

    /// <summary>The verbs, in order; one that is a noun or an attribute there (发布会, 研发团队) is left out.</summary>
    public IEnumerable<MakingSite> Find(string shape)
    {
        for (var at = _words.Next(shape, 0); at < shape.Length;)
        {
            var length = _words.LengthAt(shape, at);
            var verb = _verbs[shape.Substring(at, length)];
            if (IsVerb(shape, at, at + length, verb))
            {
                yield return new MakingSite(verb, at, at + length);
            }

            at = _words.Next(shape, at + length);
        }
    }

    private static bool IsVerb(string shape, int start, int end, MakingVerb verb) =>
        !(start > 0 && shape[start - 1] == '的')
        && !verb.NounTails.Any(tail => string.CompareOrdinal(shape, end, tail, 0, tail.Length) == 0);

    private static string[] Tails(string[] cells) =>
        cells.Length > 2 ? cells[2].Split('|', StringSplitOptions.RemoveEmptyEntries) : [];
}
