using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Recognition.Scoring;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Json;

/// <summary>Scores of the recogniser for a program: <c>{micro: {p, r, f1}, all: {…}, types: {…}}</c>; micro is company, government, name, organization.</summary>
internal static class NameScoresJson
{
    /// <summary>One line of JSON.</summary>
    public static string Of(NameScores scores) => new JObject
    {
        ["micro"] = Score(scores.Four),
        ["all"] = Score(scores.All),
        ["types"] = new JObject(scores.Types.Select(t => new JProperty(RecognisedTypes.NameOf(t), Score(scores[t])))),
    }.ToString(Formatting.None);

    private static JObject Score(NameScore score) => new()
    {
        ["p"] = Math.Round(score.Precision, 4),
        ["r"] = Math.Round(score.Recall, 4),
        ["f1"] = Math.Round(score.F1, 4),
    };
}
