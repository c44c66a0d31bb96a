namespace KnowledgeGraph.Evaluation.Running;

/// <summary>What is measured.</summary>
public enum EvaluationMode
{
    /// <summary>Extraction as it runs.</summary>
    Whole,

    /// <summary>Extraction with a lexicon that knows none of the article's names.</summary>
    UnknownNames,

    /// <summary>The rules alone, on the names that annotators marked.</summary>
    AnnotatedNames,
}
