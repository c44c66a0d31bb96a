using KnowledgeGraph.Extraction.Recognition.Corpora;

namespace KnowledgeGraph.Extraction.Recognition.Scoring;

/// <summary>The recogniser against marked sentences, by type.</summary>
public sealed class NameScores
{
    private static readonly RecognisedType[] FourTypes = [RecognisedType.Company, RecognisedType.Government, RecognisedType.Name, RecognisedType.Organization];

    private readonly NameScore[] _byType = new NameScore[RecognisedTypes.Count];

    private NameScores(IReadOnlyList<RecognisedType> types) => Types = types;

    /// <summary>The types that the recogniser tells apart.</summary>
    public IReadOnlyList<RecognisedType> Types { get; }

    /// <summary>Company, government, name and organization together.</summary>
    public NameScore Four => Sum(FourTypes);

    /// <summary>All types of the model together.</summary>
    public NameScore All => Sum(Types);

    /// <summary>The score of one type.</summary>
    public NameScore this[RecognisedType type] => _byType[(int)type];

    /// <summary>Scores the recogniser on sentences.</summary>
    public static NameScores Of(Recogniser recogniser, IEnumerable<AnnotatedSentence> sentences)
    {
        var scores = new NameScores(recogniser.Types);
        foreach (var sentence in sentences)
        {
            scores.Add(recogniser.Recognise(sentence.Text), sentence);
        }

        return scores;
    }

    private void Add(IReadOnlyList<RecognisedName> found, AnnotatedSentence sentence)
    {
        var marked = sentence.Names.Where(n => Types.IndexOf(n.Type) >= 0).Select(n => (n.Span, Type: RecognisedTypes.Find(n.Type)!.Value)).ToHashSet();
        foreach (var (_, type) in marked)
        {
            _byType[(int)type] += new NameScore(0, 0, 1);
        }

        foreach (var name in found)
        {
            _byType[(int)name.Type] += new NameScore(marked.Contains((name.Span, name.Type)) ? 1 : 0, 1, 0);
        }
    }

    private NameScore Sum(IEnumerable<RecognisedType> types) => types.Aggregate(default(NameScore), (sum, type) => sum + _byType[(int)type]);
}
