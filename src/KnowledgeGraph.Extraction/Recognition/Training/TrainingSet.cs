using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Recognition.Corpora;
using KnowledgeGraph.Extraction.Recognition.Features;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>Annotated sentences with their features and labels.</summary>
internal sealed class TrainingSet
{
    private TrainingSet(FeatureIndex index, IReadOnlyList<TrainingSentence> sentences) => (Index, Sentences) = (index, sentences);

    /// <summary>The features.</summary>
    public FeatureIndex Index { get; }

    /// <summary>The sentences in the order of the file.</summary>
    public IReadOnlyList<TrainingSentence> Sentences { get; }

    /// <summary>Reads the features of all sentences.</summary>
    public static TrainingSet Build(IReadOnlyList<AnnotatedSentence> sentences, Witnesses witnesses, TrainingOptions options)
    {
        var reading = new Reading(RecognisedTypes.AreOfField(options.Types));
        (AnnotatedSentence Sentence, int Number)[] learnt = [.. sentences.Select((sentence, i) => (sentence, i)), .. Exchanged(sentences, options.Exchanges)];
        var raw = learnt.Select((s, i) =>
        {
            witnesses.Read(reading, s.Sentence, s.Number, isExchanged: i >= sentences.Count);
            return Keys(reading);
        }).ToList();
        var index = new FeatureIndex(raw.Select(r => r.Keys), options.LeastCount);
        var numbered = new List<TrainingSentence>(raw.Count);
        for (var i = 0; i < raw.Count; i++)
        {
            var (starts, features) = index.Number(raw[i].Starts, raw[i].Keys);
            numbered.Add(new TrainingSentence(starts, features, LabelsOf(learnt[i].Sentence, options.Types)));
        }

        return new TrainingSet(index, numbered);
    }

    private static IEnumerable<(AnnotatedSentence Sentence, int Number)> Exchanged(IReadOnlyList<AnnotatedSentence> sentences, int times)
    {
        var exchange = new ExchangedNames(sentences);
        return Enumerable.Range(0, times).SelectMany(_ => Enumerable.Range(0, sentences.Count).Where(i => sentences[i].Names.Count > 0).Select(i => (exchange.Of(sentences[i]), i)));
    }

    private static (int[] Starts, ulong[] Keys) Keys(Reading reading)
    {
        var all = new List<ulong>(reading.Length * Templates.MaxFeatures / 2);
        var sink = new FeatureKeys(all, reading.Subjects);
        var starts = new int[reading.Length + 1];
        for (var at = 0; at < reading.Length; at++)
        {
            Templates.Collect(reading, at, ref sink);
            starts[at + 1] = all.Count;
        }

        return (starts, [.. all]);
    }

    /// <summary>Of overlapping names the one that begins first counts, and of those the longest.</summary>
    private static byte[] LabelsOf(AnnotatedSentence sentence, IReadOnlyList<RecognisedType> types)
    {
        var labels = new byte[sentence.Text.Length];
        var free = 0;
        foreach (var name in sentence.Names.OrderBy(n => n.Span).Where(n => n.Span.Start >= 0))
        {
            var type = types.IndexOf(name.Type);
            if (name.Span.Start < free || type < 0 || !Labels.Has(type, name.Span.Length))
            {
                continue;
            }

            Mark(labels, name.Span, type);
            free = name.Span.End;
        }

        return labels;
    }

    private static void Mark(byte[] labels, Span span, int type)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            labels[at] = (byte)Labels.Of(type, at, span.Start, span.End);
        }
    }
}
