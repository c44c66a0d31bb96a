using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Compounds;

/// <summary>Whether a stretch speaks of a technique of computing: what firms and offices have (激励机制, 管理方法) has the same heads and none of these words.</summary>
internal static class TechniqueWords
{
    private static readonly Lazy<WordSet> Doing = new(() => new WordSet(WordData.Words("technique-words.txt").Concat(WordData.Words("technology-actions.txt"))));
    private static readonly Lazy<WordSet> Own = new(() => new WordSet(WordData.Words("technique-words.txt").Concat(WordData.Words("technology-actions.txt")).Concat(WordData.Words("technology-matters.txt"))));

    /// <summary>Whether the word is one that techniques are made of, and not only what they work on (风险, 动作).</summary>
    public static bool Holds(ReadOnlySpan<char> word) => Doing.Value.Contains(word);

    /// <summary>Whether a known technique or a word that techniques are made of stands in it.</summary>
    public static bool AreIn(ArticleText text, Span span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if ((text.Words.IsEdge(at) && Own.Value.LengthAt(text.Value, at) is > 0 and var length && at + length <= span.End)
                || (text.Atoms.StartingAt(at) is { Type: EntityType.Technology } atom && atom.Span.End <= span.End))
            {
                return true;
            }
        }

        return false;
    }
}
