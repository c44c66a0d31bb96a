using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Recognition.Corpora;
using KnowledgeGraph.Extraction.Recognition.Scoring;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg eval --cluener</c>: the recogniser alone against marked sentences.</summary>
internal static class NameEvaluation
{
    /// <summary>Scores the recogniser, over the shipped model or the one named, on a file.</summary>
    public static int Run(string path, string? model, bool json)
    {
        if (!File.Exists(path))
        {
            throw new CommandFailure($"There is no file {path}; --cluener names one with a JSON object a line.");
        }

        try
        {
            var scores = NameScores.Of(model is null ? Recogniser.General : Recogniser.Load(model), CluenerReader.Read(path));
            if (json)
            {
                Terminal.Line(NameScoresJson.Of(scores));
            }
            else
            {
                NameScoreTable.Print(scores);
            }

            return ExitCodes.Done;
        }
        catch (Exception e) when (e is CorpusFormatException or RecogniserModelException)
        {
            throw new CommandFailure(e.Message);
        }
    }
}
