namespace KnowledgeGraph.Evaluation.Confidence;

/// <summary>One claim judged right or wrong, to learn from.</summary>
/// <param name="Group">What must not be split between learning and testing: an article's name, a sentence's number.</param>
/// <param name="Features">The claim's features.</param>
/// <param name="IsRight">Whether the annotators state it.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="IsOwnField">Whether it is of the field that confidence is for; others only help to learn.</param>
public sealed record ConfidenceExample(string Group, IReadOnlyList<string> Features, bool IsRight, double Weight, bool IsOwnField);
