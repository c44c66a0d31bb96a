using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Compounds;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Mentions.People;
using KnowledgeGraph.Extraction.Mentions.Products;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Finds what an article names: known names, open patterns for unknown ones, and a second pass for names the article itself proves. Immutable; one serves all articles.</summary>
public sealed class MentionFinder
{
    private readonly Lexicon _lexicon;
    private readonly Gazetteer _gazetteer;
    private readonly KnownNames _known;
    private readonly LatinModels _latinModels;
    private readonly ModelHeads _modelHeads = new();
    private readonly OrganizationHeads _organizations = new();
    private readonly TitledPersons _titled;
    private readonly CreditPersons _credits;
    private readonly TitledWorks _works = new();
    private readonly EventHeads _events = new();
    private readonly ProductHeads _products = new();
    private readonly HeadedProducts _headed = new();
    private readonly TechnologyCompounds _techniques = new();
    private readonly LatinTechniques _latinTechniques = new();
    private readonly HeadedTechniques _headedTechniques = new();
    private readonly FieldCompounds _fields = new();
    private readonly NamedProducts _named = new();
    private readonly ListedProducts _listedProducts = new();
    private readonly QuotedProducts _quotedProducts = new();
    private readonly MakersProducts _makersProducts = new();
    private readonly BrandedHeads _brandedHeads = new();
    private readonly ToldProducts _told = new();
    private readonly SubjectProducts _subjects = new();
    private readonly ReleasedRows _releasedRows = new();
    private readonly FirmsThings _firmsThings = new();
    private readonly ListedNames _lists = new();
    private readonly OpenNames _open = new();
    private readonly PlaceLetters _placeLetters = new();
    private readonly LatinPersons _latinPersons = new();

    /// <summary>Prepares the lexicon's names and the word lists.</summary>
    public MentionFinder(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _gazetteer = Gazetteer.Of(lexicon, FoldedText.Fold, WordData.Words("not-names.txt"));
        _known = new KnownNames(lexicon);
        _latinModels = new LatinModels(lexicon, FoldedText.Fold);
        var persons = new PersonWords();
        _titled = new TitledPersons(persons);
        _credits = new CreditPersons(persons);
    }

    /// <summary>The mentions of an article in order of place; one may lie in another (a maker in its model's name).</summary>
    public IReadOnlyList<Mention> Find(Article article, FoldedText folded)
    {
        var text = new ArticleText(article, folded);
        var hits = _gazetteer.Find(text.Key);
        text.Atoms = KnownNames.AtomsOf(hits, folded.Value.Length);
        text.PossibleModels = KnownNames.PossibleModelsOf(hits, folded.Value.Length);
        text.PossibleNames = KnownNames.PossibleNamesOf(hits, folded.Value.Length);
        var drafts = _known.Find(text, hits).ToList();
        AddPatterns(text, drafts);
        RecognisedEdges.Adjust(text, drafts);
        HeadedNames.Tidy(text, drafts);
        drafts.AddRange(_latinPersons.Find(text, drafts));
        var shortNames = LatinShortForms.Of(text, _lexicon, drafts);
        drafts.AddRange(LatinShortForms.Find(text, shortNames));
        drafts.AddRange(HanShortForms.Find(text, _lexicon, drafts).ToList());
        drafts.AddRange(Administrations.Find(text, drafts).ToList());
        drafts.AddRange(ModelVersions.Find(text, drafts.ToList()));
        drafts.AddRange(DottedModels.Find(text, drafts.ToList()));
        drafts.AddRange(ProductVersions.Find(text, drafts.ToList()));
        drafts.AddRange(DefinedNames.Find(text, drafts.ToList()));
        drafts.AddRange(ListMates.Find(text, drafts).ToList());
        drafts.AddRange(_open.Find(text, drafts).ToList());
        drafts.AddRange(ShortForms.Find(text, drafts).ToList());
        text.Brands = BrandProof.Find(text, drafts);
        AddBrands(text, drafts);
        drafts.AddRange(RecognisedMentions.Find(text, drafts).ToList());
        drafts.AddRange(DefinedNames.Find(text, drafts.ToList()).Where(draft => drafts.TrueForAll(other => other.Span != draft.Span)).ToList());
        drafts.AddRange(BracketNames.Find(text, drafts).ToList());
        NobodysNames.Remove(text, drafts, shortNames);
        drafts.RemoveAll(draft => !IsWanted(text, draft));
        drafts.AddRange(ArticleProofs.Find(text, drafts.ToList()).Where(draft => IsWanted(text, draft)));
        drafts.AddRange(Teams.Find(text, _lexicon, drafts).Where(draft => IsWanted(text, draft)).ToList());
        OrdinaryWords.Hide(drafts, hits);
        return [.. Overlaps.Resolve(text, drafts).Select(draft => Of(text, draft))];
    }

    private void AddBrands(ArticleText text, List<Draft> drafts)
    {
        if (text.Brands.Count > 0)
        {
            drafts.AddRange(_modelHeads.Find(text));
            drafts.AddRange(_open.FindListed(text, drafts).ToList());
        }
    }

    private void AddPatterns(ArticleText text, List<Draft> drafts)
    {
        drafts.AddRange(_modelHeads.Find(text));
        drafts.AddRange(_latinModels.Find(text));
        drafts.AddRange(_organizations.Find(text));
        drafts.AddRange(AnonymousOrganizations.Find(text));
        drafts.AddRange(_titled.Find(text));
        drafts.AddRange(_credits.Find(text));
        drafts.AddRange(ForeignPersons.Find(text));
        drafts.AddRange(MediaNames.Find(text));
        drafts.AddRange(LatinFirms.Find(text));
        drafts.AddRange(_works.Find(text));
        drafts.AddRange(_events.Find(text));
        drafts.AddRange(_products.Find(text));
        drafts.AddRange(_headed.Find(text));
        drafts.AddRange(_named.Find(text));
        drafts.AddRange(_techniques.Find(text));
        drafts.AddRange(_latinTechniques.Find(text));
        drafts.AddRange(_headedTechniques.Find(text));
        drafts.AddRange(_fields.Find(text));
        drafts.AddRange(_listedProducts.Find(text));
        drafts.AddRange(_quotedProducts.Find(text));
        drafts.AddRange(_makersProducts.Find(text));
        drafts.AddRange(_brandedHeads.Find(text));
        drafts.AddRange(_told.Find(text));
        drafts.AddRange(_subjects.Find(text));
        drafts.AddRange(_releasedRows.Find(text));
        drafts.AddRange(_firmsThings.Find(text));
        drafts.AddRange(Editions.Find(text, drafts.ToList()));
        drafts.AddRange(HeldEvents.Find(text));
        drafts.AddRange(QuotedEvents.Find(text));
        drafts.AddRange(Branches.Find(text));
        drafts.AddRange(Campuses.Find(text));
        drafts.AddRange(Departments.Find(text));
        drafts.AddRange(JointUnits.Find(text));
        drafts.AddRange(Units.Find(text));
        drafts.AddRange(_placeLetters.Find(text));
        drafts.AddRange(NamedReports.Find(text));
        drafts.AddRange(FiledNames.Find(text));
        drafts.AddRange(_lists.Find(text));
    }

    private static bool IsWanted(ArticleText text, Draft draft) =>
        text.IsExtracted(draft.Span) || (draft.Type is EntityType.Person or EntityType.Media && text.IsCredit(draft.Span));

    private static Mention Of(ArticleText text, Draft draft)
    {
        var span = text.Folded.ToOriginal(draft.Span);
        return new Mention(span, span.Of(text.Article.Text), draft.Type, draft.LexiconId, draft.Source, draft.Rule);
    }
}
