namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>Two names of a sentence that a relation may tie.</summary>
/// <param name="Kind">The relation.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Object">Its object.</param>
internal readonly record struct Pair(PairKind Kind, PairEnd Subject, PairEnd Object)
{
    /// <summary>Whether the subject stands first.</summary>
    public bool SubjectFirst => Subject.IsBefore(Object);

    /// <summary>The end that stands first.</summary>
    public PairEnd First => SubjectFirst ? Subject : Object;

    /// <summary>The end that stands last.</summary>
    public PairEnd Last => SubjectFirst ? Object : Subject;

    /// <summary>How far apart the ends stand.</summary>
    public int Distance => Math.Abs(Subject.At - Object.At);
}
