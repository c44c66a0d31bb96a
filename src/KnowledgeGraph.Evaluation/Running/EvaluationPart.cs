using KnowledgeGraph.Evaluation.Scoring;

namespace KnowledgeGraph.Evaluation.Running;

/// <summary>The scores of some of the annotated files.</summary>
/// <param name="Name">Which files, and how they were read.</param>
/// <param name="Report">Their scores.</param>
/// <param name="IsSetAside">Whether nobody tunes to them, so that their errors are never shown.</param>
public sealed record EvaluationPart(string Name, EvaluationReport Report, bool IsSetAside);
