using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Names that what is said of them shows to be models though no head follows: “远山”通过备案, 《知微》《远山》两款大模型,
/// 已备案大模型3款：远山、知微和“启明”.
/// </summary>
internal static partial class FiledNames
{
    public static IEnumerable<Draft> Find(ArticleText text)
    {
        foreach (Match match in Quoted().Matches(text.Value))
        {
            foreach (Capture name in match.Groups["name"].Captures)
            {
                yield return Of(name);
            }
        }

        foreach (Match match in Listed().Matches(text.Value))
        {
            foreach (Capture name in match.Groups["name"].Captures)
            {
                yield return Of(name);
            }
        }
    }

    private static Draft Of(Capture name) =>
        new(new Span(name.Index, name.Index + name.Length), EntityType.Model, null, MentionSource.Pattern, "model.filed", true);

    [GeneratedRegex("(?:[“《](?<name>[^“”《》，。；\\s]{2,10})[”》](?:[、和与及])?)+(?:(?:等)?[两三四五多几0-9]+[款个]大模型|(?:均|都|也|已|双双|于|在|正式|早已|日前|近日|今日|昨日|[0-9年月日]){0,10}(?:通过|获得|拿到|完成)(?:了)?[^，。；“《]{0,20}备案|获批上线)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex("备案[^，。；]{0,4}大?模型[0-9一两二三四五六七八九十]*[款个]?[：:](?:[“《]?(?<name>[^、和与及“”《》：:，。；\\s]{2,6})[”》]?(?:、|和|与|以及|及)?)+(?=[。；\n]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Listed();
}
