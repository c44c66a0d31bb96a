using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Names that no lexicon has and no head ends, by all that the article says beside them.</summary>
internal sealed class OpenNames
{
    private readonly CompanyClues _companies = new();
    private readonly CompanyKinds _firms = new();
    private readonly ModelClues _models = new();
    private readonly ListClues _lists = new();
    private readonly KindClues _kinds = new();
    private readonly FirmShapes _shapes = new();

    /// <summary>The places of names whose neighbours in a list have been found since.</summary>
    /// <param name="text">The article.</param>
    /// <param name="known">What is found already.</param>
    public IEnumerable<Draft> FindListed(ArticleText text, IReadOnlyCollection<Draft> known)
    {
        var edges = new NameEdges(text, text.Words);
        return new ClueWeigher(edges, known).Weigh(_lists.Find(edges, known).Where(clue => clue.Type != EntityType.Company || _shapes.MayBeFirm(text, clue.Span)));
    }

    /// <summary>The names' places.</summary>
    /// <param name="text">The article.</param>
    /// <param name="known">What is found already.</param>
    public IEnumerable<Draft> Find(ArticleText text, IReadOnlyCollection<Draft> known)
    {
        var edges = new NameEdges(text, text.Words);
        var clues = _companies.Find(edges).Concat(_firms.Find(edges)).Concat(_models.Find(edges)).Concat(ProductClues.Find(edges)).Concat(ProductClues.Versioned(edges)).Concat(UserClues.Find(edges)).Concat(MediaClues.Find(edges)).Concat(_kinds.Find(edges)).Concat(_lists.Find(edges, known)).Concat(MakerClues.Find(edges, known)).Concat(RecogniserClues.Find(edges));
        return new ClueWeigher(edges, known).Weigh(clues.Where(clue => clue.Type != EntityType.Company || _shapes.MayBeFirm(text, clue.Span)));
    }
}
