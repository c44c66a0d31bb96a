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
        var (rivals, subjectRow, objectRow, subjectBetween, objectBetween) = (default(PairRivals), -1, -1, -1, -1);
        foreach (var end in sentence.Ends)
        {
            var isBetween = end.At > pair.First.At && end.At < pair.Last.At;
            rivals = isBetween ? rivals with { Between = rivals.Between + 1 } : rivals;
            if (pair.Kind.Subjects.Contains(end.Item.Type!.Value))
            {
                rivals = end.At != subjectRow ? rivals with { Subjects = rivals.Subjects + 1 } : rivals;
                subjectRow = end.At;
                if (end.Item.Key != pair.Subject.Item.Key && end.At != pair.Subject.At)
                {
                    rivals = isBetween && end.At != subjectBetween ? rivals with { SubjectsBetween = rivals.SubjectsBetween + 1 } : rivals;
                    subjectBetween = isBetween ? end.At : subjectBetween;
                    rivals = Math.Abs(end.At - pair.Object.At) < pair.Distance ? rivals with { NearerSubjects = rivals.NearerSubjects + 1 } : rivals;
                }
            }

            if (pair.Kind.Objects.Contains(end.Item.Type!.Value))
            {
                rivals = end.At != objectRow ? rivals with { Objects = rivals.Objects + 1 } : rivals;
                objectRow = end.At;
                if (end.Item.Key != pair.Object.Item.Key && end.At != pair.Object.At)
                {
                    rivals = isBetween && end.At != objectBetween ? rivals with { ObjectsBetween = rivals.ObjectsBetween + 1 } : rivals;
                    objectBetween = isBetween ? end.At : objectBetween;
                    rivals = Math.Abs(end.At - pair.Subject.At) < pair.Distance ? rivals with { NearerObjects = rivals.NearerObjects + 1 } : rivals;
                }
            }
        }

        return rivals;
    }
}
