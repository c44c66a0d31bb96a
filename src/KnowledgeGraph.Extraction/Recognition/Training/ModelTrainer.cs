using KnowledgeGraph.Extraction.Recognition.Corpora;
using KnowledgeGraph.Extraction.Recognition.Features;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>From annotated sentences to a model file: the same sentences and options give the same bytes.</summary>
public static class ModelTrainer
{
    /// <summary>Learns a model and returns the bytes of its file.</summary>
    /// <param name="sentences">Sentences with names of the types of <see cref="RecognisedType"/>.</param>
    /// <param name="others">Sentences with names of other types (PER, ORG, LOC, NAME, TITLE), used as lists.</param>
    /// <param name="options">How to learn.</param>
    /// <param name="progress">Is told the number of every epoch done.</param>
    /// <param name="cancellationToken">Ends the learning.</param>
    public static byte[] Train(
        IReadOnlyList<AnnotatedSentence> sentences,
        IReadOnlyList<AnnotatedSentence> others,
        TrainingOptions options,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var seen = new SeenNames(sentences, options.Types);
        var surfaces = new SurfaceLists().AddWordLists(options.Lists).AddOthers(others).AddSeen(seen).Build();
        var themes = RecognisedTypes.AreOfField(options.Types) ? null : new ThemeCounts(sentences, options.Types);
        var set = TrainingSet.Build(sentences, new Witnesses(surfaces, seen, themes), options);
        var trainer = new CrfTrainer(set, options);
        trainer.Run(progress, cancellationToken);
        return ModelWriter.Write(
            options.Types,
            surfaces,
            Quantiser.Features(set.Index.Keys, trainer.Features, options),
            Quantiser.Transitions(trainer.Transitions, options),
            themes?.Build() ?? ThemeTable.Empty);
    }
}
