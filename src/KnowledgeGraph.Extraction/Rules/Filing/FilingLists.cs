using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Filing;

/// <summary>Lists that follow their heading: 首批通过备案的大模型如下。北京：百度“文心一言”…, or a bullet a line.</summary>
public static partial class FilingLists
{
    /// <summary>The models of the list that the trigger's sentence announces, with the sentences they stand in.</summary>
    public static IEnumerable<(Item Item, SentenceView Stands)> After(ArticleContext context, SentenceView sentence, FilingTrigger trigger)
    {
        if (!Announces().IsMatch(sentence.Shape[trigger.End..]))
        {
            yield break;
        }

        for (var i = sentence.Index + 1; i < context.Sentences.Count; i++)
        {
            var line = context.Sentences[i];
            var models = line.Items.Where(m => m.Type == EntityType.Model).ToList();
            if (models.Count == 0 || !IsListLine(line))
            {
                yield break;
            }

            foreach (var model in models)
            {
                yield return (model, line);
            }
        }
    }

    private static bool IsListLine(SentenceView line) => ListLine().IsMatch(line.Shape.Trim());

    [GeneratedRegex("^的[^，。；]{0,10}?(?:如下|名单|包括|有|分别是|为)?[:：]?[。\\s]*$")]
    private static partial Regex Announces();

    [GeneratedRegex("^(?:[-·•*]|[0-9]+[.、．)）]|[\uE109][:：]|[\uE100-\uE103]*[\uE105\uE106])(?:[^，。]|[\uE100-\uE1FF]|，(?=[\uE100-\uE1FF])){0,120}。?$")]
    private static partial Regex ListLine();
}
