using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Adds up what an article's places say of a name and decides whether it is one, and of what type.</summary>
internal sealed class ClueWeigher(NameEdges edges, IReadOnlyCollection<Draft> known)
{
    private const int EnoughForNames = 3;
    private const int Enough = 4;
    private const int EnoughForWords = 6;
    private const int EnoughForOneWord = 8;
    private const int MostOften = 2;
    private const int Telling = 4;
    private const int PlacesAClue = 3;
    private const int SomeTimes = 3;
    private const int ManyTimes = 6;
    private static readonly Lazy<PersonWords> Persons = new(() => new PersonWords());
    private readonly HashSet<string> _persons = known.Where(draft => draft.Type == EntityType.Person).Select(draft => draft.Span.Of(edges.Text.Value)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The places of the names that are proved.</summary>
    public IEnumerable<Draft> Weigh(IEnumerable<Clue> clues)
    {
        var names = clues.GroupBy(clue => clue.Span.Of(edges.Text.Value), StringComparer.Ordinal)
            .Select(Judge).OfType<Judgement>().ToDictionary(name => name.Surface, StringComparer.Ordinal);
        foreach (var name in names.Values.Where(name => !IsStretched(name, names)).OrderBy(name => name.Surface, StringComparer.Ordinal))
        {
            foreach (var draft in Places(name))
            {
                yield return draft;
            }
        }
    }

    private Judgement? Judge(IGrouping<string, Clue> name)
    {
        var best = name.GroupBy(clue => clue.Type).OrderByDescending(Sum).ThenBy(group => group.Key).First();
        var count = Count(name.Key);
        var often = best.Key == EntityType.Company && Persons.Value.IsName(edges.Text, best.First().Span) ? 0 : Weight(count);
        return Sum(best) + often >= Needed(best.First().Span) && !_persons.Contains(name.Key) && !(best.Key == EntityType.Company && Surnames.IsOne(edges.Text, best))
            && (!IsOneWord(best.First().Span) || (best.Any(clue => clue.Weight >= Telling) && best.Select(clue => clue.Span).Distinct().Count() * PlacesAClue >= count))
            ? new Judgement(name.Key, best.Key, [.. best.OrderBy(clue => clue.Span.Start)])
            : null;
    }

    // Several kinds of clues say more than one kind many times.
    private static int Sum(IEnumerable<Clue> clues)
    {
        var kinds = clues.GroupBy(clue => clue.Rule, StringComparer.Ordinal).Select(kind => (Weight: kind.Max(clue => clue.Weight), Count: kind.Count())).ToList();
        return kinds.Sum(kind => kind.Weight) + Math.Min(MostOften, kinds.Sum(kind => kind.Count - 1));
    }

    private static int Weight(int count) => count >= ManyTimes ? 2 : count >= SomeTimes ? 1 : 0;

    // How often the article has it: what it names again and again, in one form, is something to it.
    private int Count(string name)
    {
        var count = 0;
        var value = edges.Text.Value;
        for (var at = value.IndexOf(name, StringComparison.Ordinal); at >= 0; at = value.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            count += edges.Words.IsEdge(at) && edges.Words.IsEdge(at + name.Length) ? 1 : 0;
        }

        return count;
    }

    // 普通公司, 在深度方面: hints do not make a name of a word of the dictionary, however often they stand beside it; nor do strong ones
    // here and there in a long text that has the word all over (公司工作, 工作的负责人).
    private bool IsOneWord(Span span) => edges.Words.KindOf(span) >= WordKind.Content && edges.Words.IsOneWord(span);

    private int Needed(Span span) => edges.Words.KindOf(span) switch
    {
        _ when span.Length <= 3 && char.IsAsciiLetter(edges.Text.At(span.Start)) => EnoughForWords,
        WordKind.Unknown => Enough,
        WordKind.Name => EnoughForNames,
        _ when IsOneWord(span) => EnoughForOneWord,
        _ => EnoughForWords,
    };

    // 当英伟达 where the article has 英伟达 more often: a word before the name was taken with it.
    private static bool IsStretched(Judgement name, Dictionary<string, Judgement> names)
    {
        for (var cut = 1; cut <= name.Surface.Length - 2; cut++)
        {
            if (names.TryGetValue(name.Surface[cut..], out var shorter) && shorter.Type == name.Type && shorter.Clues.Count > name.Clues.Count)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Draft> Places(Judgement name)
    {
        var value = edges.Text.Value;
        var own = name.Clues.DistinctBy(clue => clue.Span).ToDictionary(clue => clue.Span);
        for (var at = value.IndexOf(name.Surface, StringComparison.Ordinal); at >= 0; at = value.IndexOf(name.Surface, at + name.Surface.Length, StringComparison.Ordinal))
        {
            var span = new Span(at, at + name.Surface.Length);
            if (own.TryGetValue(span, out var clue))
            {
                yield return new Draft(span, name.Type, null, Source(clue), clue.Rule);
            }
            else if (WordBoundary.Before(value, at) && WordBoundary.After(value, span.End) && (edges.Words.IsEdge(at) || edges.Words.IsEdge(span.End)))
            {
                yield return new Draft(span, name.Type, null, MentionSource.Article, name.Clues[0].Rule + ".again");
            }
        }
    }

    private static MentionSource Source(Clue clue) => clue.Rule.StartsWith("recogniser.", StringComparison.Ordinal) ? MentionSource.Recogniser : MentionSource.Pattern;

    private sealed record Judgement(string Surface, EntityType Type, IReadOnlyList<Clue> Clues);
}
