using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Evaluation.Scoring;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Evaluation.Running;

/// <summary>Extracts annotated articles in a given mode and scores them.</summary>
public sealed class EvaluationRun(Lexicon lexicon, IReadOnlyDictionary<string, Article> articles)
{
    private readonly Extractor _extractor = new(lexicon);
    private readonly KnownNames _known = new(lexicon);

    /// <summary>The scores of those annotated files whose article is there.</summary>
    /// <param name="gold">The annotated files.</param>
    /// <param name="mode">What is measured.</param>
    /// <param name="cancellationToken">Stops between two articles.</param>
    public EvaluationReport Score(IEnumerable<GoldFile> gold, EvaluationMode mode, CancellationToken cancellationToken = default)
    {
        var evaluator = new Evaluator();
        foreach (var file in gold)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (articles.TryGetValue(file.Name, out var article))
            {
                evaluator.Add(file, Facts(file, article, mode));
            }
        }

        return evaluator.Report();
    }

    private ArticleFacts Facts(GoldFile file, Article article, EvaluationMode mode) => mode switch
    {
        EvaluationMode.AnnotatedNames => _extractor.Extract(article, AnnotatedMentions.Of(file, article)),
        EvaluationMode.UnknownNames => new Extractor(_known.LeftOut(article)).Extract(article),
        _ => _extractor.Extract(article),
    };
}
