using System.Collections.Concurrent;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Rules;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>
/// All rows of the pattern tables as one rule: a sentence is looked through once for trigger words, and only the rows that have
/// one there, and whose subjects and objects the sentence names, are matched.
/// </summary>
public sealed class PatternRules : IClaimRule
{
    private readonly PatternRule[] _rules;
    private readonly PatternNeeds[] _needs;
    private readonly PatternOrder[] _orders;
    private readonly PatternIndex _index;

    // The rows whose needs are met by kinds of chunks, a bit each: sentences have the same few hundred sets of kinds.
    private readonly ConcurrentDictionary<ulong, ulong[]> _possible = new();

    /// <summary>Takes in rows.</summary>
    public PatternRules(IReadOnlyList<PatternRow> rows)
    {
        _rules = [.. rows.Select(row => new PatternRule(row))];
        _needs = [.. rows.Select(PatternNeeds.Of)];
        _orders = [.. rows.Select(PatternOrder.Of)];
        _index = new PatternIndex(rows);
    }

    /// <inheritdoc/>
    public string Id => "patterns";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        var hits = _index.Room();
        foreach (var sentence in context.Readings.Where(s => s.Chunks.Count > 0))
        {
            var chunks = ChunksOf(sentence, out var kinds);
            _index.Find(sentence.Shape, hits);
            var possible = PossibleWith(kinds);
            for (var row = hits.Next(0, possible); row >= 0; row = hits.Next(row + 1, possible))
            {
                var triggers = hits.PlacesOf(row);
                if (!_orders[row].IsMet(chunks, triggers.First, triggers.Last))
                {
                    continue;
                }

                foreach (var draft in _rules[row].Propose(context, sentence, chunks, triggers))
                {
                    yield return draft;
                }
            }
        }
    }

    private ulong[] PossibleWith(ulong kinds) =>
        _possible.TryGetValue(kinds, out var known) ? known
            : _possible[kinds] = PatternIndex.BitsOf(Enumerable.Range(0, _needs.Length).Where(row => _needs[row].AreMet(kinds)), _needs.Length);

    // Where each chunk stands, and its kind, a bit each.
    private static (int At, ulong Kind)[] ChunksOf(SentenceView sentence, out ulong kinds)
    {
        var chunks = new List<(int At, ulong Kind)>(sentence.Chunks.Count);
        kinds = 0;
        for (var at = 0; at < sentence.Shape.Length; at++)
        {
            if (ShapeAlphabet.IsChunk(sentence.Shape[at]))
            {
                chunks.Add((at, ShapeAlphabet.Bit(sentence.Shape[at])));
                kinds |= chunks[^1].Kind;
            }
        }

        return [.. chunks];
    }
}
