namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>What else a sentence names that might stand in a pair's place.</summary>
/// <param name="SubjectsBetween">Rows of other possible subjects between the ends.</param>
/// <param name="ObjectsBetween">Rows of other possible objects between the ends.</param>
/// <param name="NearerSubjects">Other possible subjects nearer to the object.</param>
/// <param name="NearerObjects">Other possible objects nearer to the subject.</param>
/// <param name="Between">Names between the ends.</param>
/// <param name="Subjects">Rows of possible subjects in the sentence.</param>
/// <param name="Objects">Rows of possible objects in the sentence.</param>
internal readonly record struct PairRivals(int SubjectsBetween, int ObjectsBetween, int NearerSubjects, int NearerObjects, int Between, int Subjects, int Objects)
{
    /// <summary>Counts them.</summary>
    public static PairRivals Of(PairSentence sentence, Pair pair)
    {
        var (first, last, distance) = (pair.First.At, pair.Last.At, pair.Distance);
        var (subjects, objects) = (new PairRival(pair.Kind.Subjects, pair.Subject, pair.Object.At), new PairRival(pair.Kind.Objects, pair.Object, pair.Subject.At));
        var between = 0;
        foreach (var end in sentence.Ends)
        {
            var isBetween = end.At > first && end.At < last;
            between += isBetween && !end.IsFigure ? 1 : 0;
            subjects.Count(end, isBetween, distance);
            objects.Count(end, isBetween, distance);
        }

        return new PairRivals(subjects.Between, objects.Between, subjects.Nearer, objects.Nearer, between, subjects.Rows, objects.Rows);
    }
}
