using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions.Compounds;

/// <summary>
/// A Latin name before what techniques are called: QMLA架构, SparkAttn机制. Before 技术 and 结构, which firms and things have, too, it must be what
/// somebody uses or proposes: 采用QMLA技术.
/// </summary>
internal sealed class LatinTechniques
{
    private static readonly WordSet Sure = new(WordData.List("compounds", "latin-techniques.sure"));
    private static readonly WordSet Told = new(WordData.List("compounds", "latin-techniques.told"));
    private static readonly WordSet GoesOn = new(WordData.Words("technology-goes-on.txt").Concat(WordData.List("compounds", "latin-techniques.goes-on")));
    private static readonly WordSet Uses = new(WordData.List("compounds", "techniques.uses"));
    private readonly WordSet _generic = WordData.Set("latin-generic.txt");

    public IEnumerable<Draft> Find(ArticleText text)
    {
        foreach (var word in LatinWords.In(text.Value))
        {
            var end = WithMarks(text, word.End);
            var head = text.At(end) == ' ' ? end + 1 : end;
            if (IsName(text, word) && IsHeaded(text, word.Start, head))
            {
                yield return new Draft(word with { End = end }, EntityType.Technology, null, MentionSource.Pattern, "technology.latin-head", true);
            }
        }
    }

    // GRPO++算法, A*算法
    private static int WithMarks(ArticleText text, int end)
    {
        while (text.At(end) is '+' or '*')
        {
            end++;
        }

        return end;
    }

    private bool IsName(ArticleText text, Span word) =>
        char.IsAsciiLetterUpper(text.Written(word.Start)) && WordBoundary.Before(text.Value, word.Start) && !_generic.Contains(text.Of(word))
        && !(text.At(word.Start - 1) is ' ' or '-' or '.' && char.IsAsciiLetterOrDigit(text.At(word.Start - 2)))
        && text.PossibleNames.StartingAt(word.Start) is null && text.PossibleNames.EndingAt(word.End) is null;

    private static bool IsHeaded(ArticleText text, int start, int head)
    {
        var length = Sure.LengthAt(text.Value, head);
        if (length == 0)
        {
            length = Told.LengthAt(text.Value, head);
            var before = text.At(start - 1) == ' ' ? start - 1 : start;
            if (length == 0 || Uses.LengthBefore(text.Value, before) == 0)
            {
                return false;
            }
        }

        return GoesOn.LengthAt(text.Value, head + length) == 0;
    }
}
