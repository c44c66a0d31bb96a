using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Evaluation.Running;

/// <summary>Which names of an article a lexicon knows, so that they can be taken away: how extraction does when every name is new.</summary>
public sealed class KnownNames(Lexicon lexicon)
{
    private readonly Gazetteer _gazetteer = Gazetteer.Of(lexicon, FoldedText.Fold);

    /// <summary>The lexicon without the rows that have a surface in the article.</summary>
    public Lexicon LeftOut(Article article)
    {
        var key = new MatchKey(FoldedText.Of(article).Value);
        return lexicon.Without(_gazetteer.Find(key).SelectMany(hit => hit.Senses).Select(sense => sense.Row.Id).ToHashSet(StringComparer.Ordinal));
    }
}
