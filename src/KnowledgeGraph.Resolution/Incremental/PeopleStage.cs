using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Resolution.Identity;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>Tells people of one name apart, and finds the articles whose people are somebody else than before.</summary>
internal sealed class PeopleStage(IResolutionMemory memory, ArticleReader reader)
{
    private readonly Dictionary<string, Dictionary<(string Article, string Key), string?>> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Contribution>> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, string Value), int> _changes = [];

    /// <summary>Takes in an article that is resolved again; <c>null</c> facts for one that is gone.</summary>
    public void See(string article, ArticleFacts? facts)
    {
        List<Contribution> now = facts is null ? [] : [.. reader.People(facts)];
        _people[article] = now;
        foreach (var (key, value, weight) in now)
        {
            _changes[(key, value)] = _changes.GetValueOrDefault((key, value)) + weight;
        }

        foreach (var (key, value, weight) in (memory.Article(article)?.Contributions ?? []).Where(c => Keys.IsOfPeople(c.Key)))
        {
            _changes[(key, value)] = _changes.GetValueOrDefault((key, value)) - weight;
        }
    }

    /// <summary>The people of an article, or <c>null</c> for one that was not seen, whose people are as they were.</summary>
    public IReadOnlyList<Contribution>? Of(string article) => _people.GetValueOrDefault(article);

    /// <summary>Tells the people of the changed names apart again.</summary>
    /// <returns>The articles whose people are somebody else than before.</returns>
    public IEnumerable<string> Run()
    {
        var moved = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in _changes.Where(c => c.Value != 0).GroupBy(c => c.Key.Key, StringComparer.Ordinal))
        {
            var before = PersonStatements.TellApart(memory.Values(name.Key));
            foreach (var ((key, value), weight) in name)
            {
                memory.Add(key, value, weight);
            }

            var now = PersonStatements.TellApart(memory.Values(name.Key));
            _known[name.Key] = now;
            moved.UnionWith(now.Where(p => !before.TryGetValue(p.Key, out var was) || was != p.Value).Select(p => p.Key.Article));
        }

        return moved;
    }

    /// <summary>The organisation that a person is known by.</summary>
    public string? OrganizationOf(Person person)
    {
        var key = Keys.People(person.Name);
        if (!_known.TryGetValue(key, out var people))
        {
            _known.Add(key, people = PersonStatements.TellApart(memory.Values(key)));
        }

        return people[(person.ArticleId, person.Key)];
    }
}
