using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Media by who quotes or works for them: 据云杉周刊报道, 云杉周刊记者获悉, 接受云杉周刊采访.</summary>
internal static partial class MediaClues
{
    private static readonly string[] Anybody = ["外媒", "媒体", "路透", "当地", "多家", "公开", "此前", "有关", "相关", "国内", "国外", "海外", "中外", "官方", "本报", "本网", "本刊", "每经"];

    public static IEnumerable<Clue> Find(NameEdges edges)
    {
        foreach (Match match in Quoted().Matches(edges.Text.Value))
        {
            var name = match.Groups["name"];
            var span = new Core.Documents.Span(name.Index, name.Index + name.Length);
            if (!Array.Exists(Anybody, word => name.Value.Contains(word, StringComparison.Ordinal)) && edges.Holds(span) && edges.Words.IsEdge(span.Start))
            {
                yield return new Clue(span, EntityType.Media, 6, "media.quoted");
            }
        }
    }

    [GeneratedRegex(@"(?:(?<=[，。；\n\s]|^)(?:另)?据(?<name>[^，。；：“”《》\s、]{2,8}?)(?:记者)?(?:独家)?报道|接受(?:了)?(?<name>[^，。；：“”《》\s、]{2,8}?)(?:记者)?(?:的)?(?:采访|专访)|(?:告诉|回应|向|对)(?<name>[^，。；：“”《》\s、]{2,8}?)记者|(?<=[，。；\n\s]|^)(?<name>[^，。；：“”《》\s、]{2,8}?)记者(?:获悉|了解到|注意到|从))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
