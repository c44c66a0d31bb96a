using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Text.Lexicons;

/// <summary>
/// Finds rows that contradict one another: a name that plainly stands for two things, a shared name of two rows that must never
/// be merged, a pair or a redirect that undoes another. All are errors: which row would win is nobody's choice.
/// </summary>
internal static class LexiconConflicts
{
    public static void Report(LexiconReader reader)
    {
        Names(reader);
        Redirects(reader);
        Pairs(reader);
    }

    private static void Names(LexiconReader reader)
    {
        var apart = reader.NeverMerge.SelectMany(pair => new[] { (pair.A, pair.B), (pair.B, pair.A) }).ToHashSet();
        var owners = new Dictionary<string, (LexiconRow Row, bool Contextual)>(StringComparer.Ordinal);
        foreach (var row in reader.Rows)
        {
            foreach (var surface in row.Surfaces)
            {
                var key = MatchKey.Of(FoldedText.Fold(surface.Text));
                if (owners.TryGetValue(key, out var owner) && owner.Row.Id != row.Id)
                {
                    Compare(reader, apart, surface, row, owner);
                }

                if (!owner.Contextual || !surface.Contextual)
                {
                    owners[key] = owner.Row is null || owner.Contextual ? (row, surface.Contextual) : owner;
                }
            }
        }
    }

    private static void Compare(LexiconReader reader, HashSet<(string, string)> apart, LexiconSurface surface, LexiconRow row, (LexiconRow Row, bool Contextual) owner)
    {
        var other = $"{owner.Row.Id} in {owner.Row.File}:{owner.Row.Line}";
        if (!surface.Contextual && !owner.Contextual)
        {
            reader.Problems.Add(new(row.File, row.Line, row.Type == owner.Row.Type
                ? $"\"{surface.Text}\" of {row.Id} already stands for {other}; write ~ before it where it is not always meant"
                : $"\"{surface.Text}\" is a {row.Type} here and a {owner.Row.Type} as {other}; write ~ before the one that a text has to prove", true));
        }
        else if (!(surface.Contextual && owner.Contextual) && apart.Contains((row.Id, owner.Row.Id)))
        {
            reader.Problems.Add(new(row.File, row.Line, $"\"{surface.Text}\" is a name of {row.Id} and of {other}, which are never to be merged; write ~ before both", true));
        }
    }

    private static void Redirects(LexiconReader reader)
    {
        var targets = new Dictionary<string, LexiconRedirect>(StringComparer.Ordinal);
        foreach (var redirect in reader.Redirects)
        {
            if (reader.ById.TryGetValue(redirect.From, out var row))
            {
                reader.Problems.Add(new(redirect.File, redirect.Line, $"\"{redirect.From}\" is retired here, but {row.File}:{row.Line} still has it", true));
            }
            else if (!targets.TryAdd(redirect.From, redirect))
            {
                reader.Problems.Add(new(redirect.File, redirect.Line, $"\"{redirect.From}\" already leads to \"{targets[redirect.From].To}\" ({targets[redirect.From].File}:{targets[redirect.From].Line})", true));
            }
        }

        foreach (var redirect in reader.Redirects.Where(redirect => End(targets, redirect.From) is null))
        {
            reader.Problems.Add(new(redirect.File, redirect.Line, $"\"{redirect.From}\" leads back to itself", true));
        }
    }

    private static void Pairs(LexiconReader reader)
    {
        var targets = reader.Redirects.DistinctBy(redirect => redirect.From, StringComparer.Ordinal).ToDictionary(redirect => redirect.From, StringComparer.Ordinal);
        foreach (var pair in reader.NeverMerge)
        {
            if (End(targets, pair.A) is { } a && a == End(targets, pair.B))
            {
                reader.Problems.Add(new(pair.File, pair.Line, $"\"{pair.A}\" and \"{pair.B}\" are never to be merged, but both are {a}", true));
            }
        }
    }

    private static string? End(Dictionary<string, LexiconRedirect> targets, string id)
    {
        for (var hops = 0; hops <= targets.Count; hops++)
        {
            if (!targets.TryGetValue(id, out var redirect))
            {
                return id;
            }

            id = redirect.To;
        }

        return null;
    }
}
