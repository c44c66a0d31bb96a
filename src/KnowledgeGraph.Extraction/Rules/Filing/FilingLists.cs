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
            var next = sentence.Index + 1 < context.Sentences.Count && Counts().IsMatch(sentence.Shape) ? context.Sentences[sentence.Index + 1] : null;
            next = next?.WithAsides ?? next;
            foreach (var model in next is not null && Listing().IsMatch(next.Shape) ? next.Items.Where(m => m.Type == EntityType.Model) : [])
            {
                yield return (model, next!);
            }

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

    /// <summary>首批…获批。: a sentence that speaks of several, so that the next may name them.</summary>
    [GeneratedRegex("首批|第[一二三四五六七八九十]批|名单|[0-9一二三四五六七八九十]+[家款个]|\uE1F0")]
    private static partial Regex Counts();

    /// <summary>名单如下：…, 它们分别是：…</summary>
    [GeneratedRegex("^(?:具体|完整|获批|备案|首批|其中|它们|这些|上述){0,2}(?:名单|企业|大模型|产品|\uE107)?(?:如下|包括|分别是|分别为)[:：]")]
    private static partial Regex Listing();

    private static bool IsListLine(SentenceView line) => ListLine().IsMatch(line.Shape.Trim());

    [GeneratedRegex("^(?:的|\uE107|大模型|产品|模型)[^，。；]{0,10}?(?:如下|名单|名单公布|出炉|包括|有|分别是|为)?[:：]?[。\\s]*$")]
    private static partial Regex Announces();

    [GeneratedRegex("^(?:[-·•*]|[0-9]+[.、．)）]|[\uE109][:：]|[\uE100-\uE103]*[：:]?[\uE105\uE106])(?:[^，。]|[\uE100-\uE1FF]|，(?=[\uE100-\uE1FF])){0,120}。?$")]
    private static partial Regex ListLine();
}
