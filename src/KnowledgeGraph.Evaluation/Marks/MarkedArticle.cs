using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Evaluation.Marks;

/// <summary>The marks of one text without the text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sentences">Its sentences by hash, with the names in them.</param>
/// <param name="Gold">What it names, counts and states, in the form of the annotated files.</param>
public sealed record MarkedArticle(string Name, IReadOnlyList<MarkedPlace> Sentences, JObject Gold)
{
    /// <summary>Reads a file of them, one JSON object a line.</summary>
    /// <exception cref="FormatException">A line has another form; the message names file and line.</exception>
    public static IEnumerable<MarkedArticle> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            MarkedArticle article;
            try
            {
                var row = JObject.Parse(line);
                article = new MarkedArticle((string)row["name"]!, [.. row["sentences"]!.Select(MarkedPlace.Of)], (JObject)row["gold"]!);
            }
            catch (Exception e) when (e is JsonException or ArgumentException or InvalidCastException or NullReferenceException or FormatException)
            {
                throw new FormatException($"{path}, line {number}: expected name, sentences and gold: {e.Message}", e);
            }

            yield return article;
        }
    }
}
