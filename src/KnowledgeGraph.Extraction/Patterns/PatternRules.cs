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
    private readonly PatternIndex _index;

    /// <summary>Takes in rows.</summary>
    public PatternRules(IReadOnlyList<PatternRow> rows)
    {
        _rules = [.. rows.Select(row => new PatternRule(row))];
        _needs = [.. rows.Select(PatternNeeds.Of)];
        _index = new PatternIndex(rows);
    }

    /// <inheritdoc/>
    public string Id => "patterns";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        foreach (var sentence in context.Readings.Where(s => s.Chunks.Count > 0))
        {
            var kinds = PatternNeeds.KindsIn(sentence);
            foreach (var i in _index.In(sentence.Shape))
            {
                if (!_needs[i].AreMet(kinds))
                {
                    continue;
                }

                foreach (var draft in _rules[i].Propose(context, sentence))
                {
                    yield return draft;
                }
            }
        }
    }
}
