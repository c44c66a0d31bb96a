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
    private const int FewChunks = 64;
    private const int MostKinds = 4096;
    private readonly PatternRule[] _rules;
    private readonly PatternNeeds[] _needs;
    private readonly PatternOrder[] _orders;
    private readonly PatternIndex _index;

    // The rows whose needs are met by kinds of chunks, a bit each: sentences have the same few hundred sets of kinds; what texts without end bring is not kept.
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
        var chunks = new (int At, ulong Kind)[FewChunks];
        foreach (var sentence in context.Readings.Where(s => s.Chunks.Count > 0))
        {
            var count = Read(sentence.Shape, ref chunks, out var kinds);
            _index.Find(sentence.Shape, hits);
            hits.Choose(PossibleWith(kinds));
            for (var row = hits.Next(0); row >= 0; row = hits.Next(row + 1))
            {
                var triggers = hits.PlacesOf(row);
                if (!_orders[row].IsMet(chunks.AsSpan(0, count), triggers.First, triggers.Last))
                {
                    continue;
                }

                foreach (var draft in _rules[row].Propose(context, sentence, chunks.AsSpan(0, count), triggers))
                {
                    yield return draft;
                }
            }
        }
    }

    private ulong[] PossibleWith(ulong kinds)
    {
        if (_possible.TryGetValue(kinds, out var known))
        {
            return known;
        }

        var rows = PatternIndex.BitsOf(Enumerable.Range(0, _needs.Length).Where(row => _needs[row].AreMet(kinds)), _needs.Length);
        if (_possible.Count < MostKinds)
        {
            _possible.TryAdd(kinds, rows);
        }

        return rows;
    }

    // Where each chunk stands, and its kind, a bit each; their number.
    private static int Read(string shape, ref (int At, ulong Kind)[] chunks, out ulong kinds)
    {
        var count = 0;
        kinds = 0;
        for (var at = 0; shape.AsSpan(at).IndexOfAnyInRange(ShapeAlphabet.First, ShapeAlphabet.Last) is >= 0 and var next; at++)
        {
            at += next;
            if (count == chunks.Length)
            {
                Array.Resize(ref chunks, count * 2);
            }

            chunks[count] = (at, ShapeAlphabet.Bit(shape[at]));
            kinds |= chunks[count++].Kind;
        }

        return count;
    }
}
