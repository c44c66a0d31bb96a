using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Resolution.Reprints;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>One run over what changed, stage after stage.</summary>
internal sealed class ResolutionRun
{
    /// <summary>Up to so many articles are held between the stages; of more, each is read again when it is needed.</summary>
    private const int Held = 1000;

    private readonly Ledger _ledger;
    private readonly Func<string, ArticleFacts?> _factsOf;
    private readonly IResolutionMemory _memory;
    private readonly ArticleReader _reader;
    private readonly ChangeCollector _changes;
    private readonly PeopleStage _people;
    private readonly BodyStage _bodies;
    private readonly NodeStage _nodes;
    private readonly ClaimStage _claims;
    private readonly FactStage _facts;
    private readonly OwnedStage _owned;
    private readonly SortedSet<string> _dirty = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changedNodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changedFacts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArticleReading> _readings = new(StringComparer.Ordinal);

    public ResolutionRun(ILexiconFacts lexicon, GraphSchema schema, Ledger ledger, Func<string, ArticleFacts?> factsOf, IResolutionMemory memory)
    {
        (_ledger, _factsOf, _memory) = (ledger, factsOf, memory);
        _reader = new ArticleReader(lexicon, schema, ledger);
        _changes = new ChangeCollector(schema);
        _people = new PeopleStage(memory, _reader);
        _bodies = new BodyStage(memory, new ReprintFinder(lexicon.Fold));
        var wanted = ledger.Holding.Select(row => row.Change).OfType<LedgerChange>().Where(c => c.Field is "subject" or "object").Select(c => c.Value);
        _nodes = new NodeStage(memory, new NodeStatements(lexicon, schema), _changes, wanted.ToHashSet(StringComparer.Ordinal));
        _claims = new ClaimStage(schema, ledger, _nodes);
        _facts = new FactStage(memory, schema, _nodes, _changes);
        _owned = new OwnedStage(_changes, _nodes.Find);
    }

    public GraphChange Resolve(IReadOnlyCollection<string> articles, IReadOnlyCollection<string> lexiconIds)
    {
        _dirty.UnionWith(articles);
        _dirty.UnionWith(lexiconIds.SelectMany(id => _memory.Values(Keys.Lexicon(id)).Select(v => v.Key)));
        _changedNodes.UnionWith(lexiconIds);
        See(articles.ToHashSet(StringComparer.Ordinal));
        _dirty.UnionWith(_people.Run());
        _bodies.Run(_gone.Contains);
        foreach (var id in _dirty)
        {
            SayEarly(id);
        }

        var reached = _nodes.Run(_changedNodes.Order(StringComparer.Ordinal)).ToHashSet(StringComparer.Ordinal);
        reached.UnionWith(_dirty);
        reached.UnionWith(_bodies.Origins.Where(o => _memory.Article(o.Key) is { } before && before.Origin != o.Value).Select(o => o.Key));
        reached.UnionWith(MetByMovedNames());
        foreach (var id in reached.Order(StringComparer.Ordinal))
        {
            SayLate(id);
        }

        _facts.Run(_changedFacts.Order(StringComparer.Ordinal));
        var digest = DigestKeeper.Update(_memory, _changes.Gone, _changes.Come);
        _memory.Counts = _changes.After(_memory.Counts);
        return _changes.Whole(digest, _memory.Counts, reached.Count, [.. Notes()]);
    }

    private void See(HashSet<string> changed)
    {
        foreach (var id in _dirty)
        {
            var facts = _factsOf(id);
            if (facts is null)
            {
                _gone.Add(id);
                _bodies.Remove(id);
            }
            else if (changed.Contains(id))
            {
                _bodies.See(facts.Article);
            }

            _people.See(id, facts);
        }
    }

    private void SayEarly(string id)
    {
        var now = _gone.Contains(id) ? [] : Read(id).Contributions;
        Say(id, now, Keys.IsEarly, key => _changedNodes.Add(key[1..]), key => key[0] == 'n');
    }

    private void SayLate(string id)
    {
        var before = _memory.Article(id);
        if (_gone.Contains(id))
        {
            Say(id, [], Keys.IsLate, key => _changedFacts.Add(key[1..]), key => key[0] == 'f');
            _owned.Remove(before?.Elements ?? []);
            _memory.RemoveArticle(id);
            return;
        }

        var reading = Read(id);
        var origin = _bodies.Origins.GetValueOrDefault(id) ?? before?.Origin ?? id;
        var (nodes, edges, said) = _claims.Run(reading, origin);
        Say(id, said, Keys.IsLate, key => _changedFacts.Add(key[1..]), key => key[0] == 'f');
        var people = _people.Of(id) ?? [.. before!.Contributions.Where(c => Keys.IsOfPeople(c.Key))];
        var elements = _owned.Run(before?.Elements ?? [], nodes, edges);
        var sketch = _bodies.SketchOf(id) ?? before!.Sketch;
        _memory.Put(new ArticleRecord(id, origin, reading.Facts.Article.PublishedOn?.From, sketch, Summed([.. people, .. reading.Contributions, .. said]), elements));
    }

    private void Say(string id, IReadOnlyList<Contribution> now, Func<string, bool> isOfStage, Action<string> touch, Func<string, bool> isMade)
    {
        var changes = new SortedDictionary<(string, string), int>(Comparer<(string Key, string Value)>.Create((a, b) =>
            string.CompareOrdinal(a.Key, b.Key) is not 0 and var order ? order : string.CompareOrdinal(a.Value, b.Value)));
        foreach (var (key, value, weight) in now)
        {
            changes[(key, value)] = changes.GetValueOrDefault((key, value)) + weight;
        }

        foreach (var (key, value, weight) in (_memory.Article(id)?.Contributions ?? []).Where(c => isOfStage(c.Key)))
        {
            changes[(key, value)] = changes.GetValueOrDefault((key, value)) - weight;
        }

        foreach (var ((key, value), weight) in changes.Where(c => c.Value != 0))
        {
            _memory.Add(key, value, weight);
            if (isMade(key))
            {
                touch(key);
            }
        }
    }

    private ArticleReading Read(string id)
    {
        if (_readings.TryGetValue(id, out var reading))
        {
            return reading;
        }

        var facts = _factsOf(id) ?? throw new InvalidOperationException($"The article {id} is in the graph, and its facts are not at hand.");
        reading = _reader.Read(facts, _people.OrganizationOf);
        if (_dirty.Count <= Held)
        {
            _readings.Add(id, reading);
        }

        return reading;
    }

    private IEnumerable<string> MetByMovedNames() =>
        from row in _ledger.Holding
        where row.Change is { } change && _nodes.MovedNames.Contains(change.Value)
        from met in _memory.Values(Keys.MetByClaim(row.Line))
        where !_gone.Contains(met.Key)
        select met.Key;

    private IEnumerable<string> Notes() => _memory.Values(Keys.Faults).Select(f => f.Key).Concat(_ledger.Holding
        .Where(row => _memory.Values(Keys.MetByName(row.Line)).Count + _memory.Values(Keys.MetByClaim(row.Line)).Count == 0)
        .Select(_ledger.Unmet));

    private static List<Contribution> Summed(IEnumerable<Contribution> said) =>
        [.. said.GroupBy(c => (c.Key, c.Value)).Select(g => new Contribution(g.Key.Key, g.Key.Value, g.Sum(c => c.Weight)))
            .OrderBy(c => c.Key, StringComparer.Ordinal).ThenBy(c => c.Value, StringComparer.Ordinal)];
}
