using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Evaluation.Sentences;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg eval --finre</c>: the rules on sentences of another field, their names given.</summary>
internal static class SentenceEvaluation
{
    public static void Run(string path, Lexicon lexicon, bool json, bool errors)
    {
        var run = new SentenceRun(new Extractor(lexicon));
        foreach (var sentence in RelatedSentenceReader.Read(path))
        {
            run.Add(sentence);
        }

        if (json)
        {
            Terminal.Line(EvaluationJson.Of(run, errors));
            return;
        }

        EvaluationTable.Print(run.Scores, "all relations", run.All);
        foreach (var error in errors ? run.Errors : [])
        {
            Terminal.Line($"{error.Kind}\t{error.Predicate}\t{error.What}");
        }
    }
}
