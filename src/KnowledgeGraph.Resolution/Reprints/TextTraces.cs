using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Resolution.Knowledge;

namespace KnowledgeGraph.Resolution.Reprints;

/// <summary>Takes down what the corpus stage has to know of a text that will be kept no longer.</summary>
public static class TextTraces
{
    /// <summary>The trace of an article's text; the one it has where its text is gone already.</summary>
    /// <param name="article">The article.</param>
    /// <param name="lexicon">Folds its words.</param>
    public static TextTrace Of(Article article, ILexiconFacts lexicon) =>
        article.Trace ?? new TextTrace(ContentHash.Of(article.Text), new ReprintFinder(lexicon.Fold).SketchOf(article).Hashes);
}
