using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Mentions that the lexicon gives: plain surfaces at once, contextual ones where the article proves them.</summary>
internal sealed class KnownNames(Lexicon lexicon)
{
    /// <summary>Plain hits as the words that divide the text.</summary>
    public static Atoms AtomsOf(IReadOnlyList<GazetteerHit> hits, int length) =>
        AtomsOf(hits, length, static hit => hit.Senses.Count > 0 && !hit.Senses[0].Contextual ? hit.Senses[0].Row : null);

    /// <summary>Hits that the article would have to prove to be models.</summary>
    public static Atoms PossibleModelsOf(IReadOnlyList<GazetteerHit> hits, int length) => AtomsOf(hits, length, static hit => ModelOf(hit.Senses));

    /// <summary>All hits, those that the article would have to prove, too.</summary>
    public static Atoms PossibleNamesOf(IReadOnlyList<GazetteerHit> hits, int length) => AtomsOf(hits, length, static hit => hit.Senses.Count > 0 ? hit.Senses[0].Row : null);

    private static Atoms AtomsOf(IReadOnlyList<GazetteerHit> hits, int length, Func<GazetteerHit, LexiconRow?> rowOf)
    {
        var atoms = new List<Atom>(hits.Count);
        for (var i = 0; i < hits.Count; i++)
        {
            if (rowOf(hits[i]) is { } row)
            {
                atoms.Add(new Atom(hits[i].Span, row));
            }
        }

        return new Atoms(atoms, length);
    }

    public IEnumerable<Draft> Find(ArticleText text, IReadOnlyList<GazetteerHit> hits)
    {
        var proof = new ContextualProof(text, lexicon, hits);
        foreach (var hit in hits)
        {
            if (Choose(proof, hit) is ({ } row, var score))
            {
                yield return new Draft(Own(text, hit.Span, row), row.Type, row.Id, MentionSource.Gazetteer, score > 2 ? "gazetteer.proved" : "gazetteer");
            }
        }
    }

    private Span Own(ArticleText text, Span span, LexiconRow row) => row.Type switch
    {
        EntityType.Company => FirmForms.Of(text, span),
        EntityType.Region => RegionForms.Of(text, span, row, lexicon),
        _ => span,
    };

    private static LexiconRow? ModelOf(IReadOnlyList<GazetteerSense> senses)
    {
        for (var i = 0; i < senses.Count; i++)
        {
            if (senses[i].Row.Type == EntityType.Model)
            {
                return senses[i].Row;
            }
        }

        return null;
    }

    // A platform and its firm of one name: the platform is meant unless something corporate stands beside it.
    private static bool IsUsual(LexiconRow row, LexiconRow? than) => row.Type == EntityType.Product && than?.Type == EntityType.Company;

    // 支付宝 behind its group is the platform, as it is elsewhere: what proves the firm is said of firms.
    private static bool IsNamesake(GazetteerHit hit, LexiconRow row) =>
        row.Type == EntityType.Company && hit.Senses.Any(sense => !sense.Contextual && sense.Row.Type == EntityType.Product && sense.Row.Maker == row.Id);

    private static (LexiconRow? Row, int Score) Choose(ContextualProof proof, GazetteerHit hit)
    {
        LexiconRow? best = null;
        var most = 0;
        for (var i = 0; i < hit.Senses.Count; i++)
        {
            var sense = hit.Senses[i];
            var score = sense.Contextual ? (IsNamesake(hit, sense.Row) ? proof.NamesakeScore(hit.Span, sense.Row) : proof.Score(hit.Span, sense.Row)) : 2 + (hit.Senses.Count > 1 ? proof.HeadScore(hit.Span, sense.Row.Type) + proof.ListScore(hit.Span, sense.Row.Type) : 0);
            if (score >= 2 && (score > most || (score == most && IsUsual(sense.Row, best))))
            {
                (best, most) = (sense.Row, score);
            }
        }

        return (best, most);
    }
}
