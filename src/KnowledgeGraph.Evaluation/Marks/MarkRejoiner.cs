using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Evaluation.Marks;

/// <summary>Puts marks back into the texts they were made in, as <c>kg train</c> reads them: sentences with names in place, articles, annotated files.</summary>
public static class MarkRejoiner
{
    /// <summary>Writes <c>sentences.txt</c>, <c>articles/NAME.txt</c> and <c>gold/NAME.json</c>; returns how many sentences were found and how many not.</summary>
    public static (int Found, int Missing) Write(IEnumerable<MarkedArticle> articles, SentenceShelf shelf, string folder)
    {
        var texts = Directory.CreateDirectory(Path.Combine(folder, "articles")).FullName;
        var gold = Directory.CreateDirectory(Path.Combine(folder, "gold")).FullName;
        var (found, missing) = (0, 0);
        using var sentences = new StreamWriter(Path.Combine(folder, "sentences.txt"), append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var article in articles)
        {
            var text = new StringBuilder();
            foreach (var place in article.Sentences)
            {
                if (shelf.Find(place.Hash) is not { } sentence)
                {
                    missing++;
                    continue;
                }

                found++;
                sentences.WriteLine(place.In(sentence));
                text.Append(text.Length > 0 && !EndsWhole(text[^1]) ? "\n" : string.Empty).Append(sentence);
            }

            if (text.Length > 0)
            {
                File.WriteAllText(Path.Combine(texts, article.Name + ".txt"), text.Append('\n').ToString());
                File.WriteAllText(Path.Combine(gold, article.Name + ".json"), new JObject(article.Gold) { ["file"] = article.Name + ".txt" }.ToString(Formatting.None));
            }
        }

        return (found, missing);
    }

    // A heading or a line that a page breaks off.
    private static bool EndsWhole(char last) => last is '。' or '！' or '？' or '!' or '?' or '；' or '”' or '」' or '）' or ')';
}
