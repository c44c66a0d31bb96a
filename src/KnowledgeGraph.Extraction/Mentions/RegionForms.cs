using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A place written behind the larger one that holds it: in 美国加州 and 南京市鼓楼区 two places are named, and what stands last is the smaller.</summary>
internal static class RegionForms
{
    private static readonly WordSet Whole = new(WordData.List("mentions", "region-forms.whole"));

    /// <summary>The smaller place's own part of the surface; all of it where nothing of it is another place's.</summary>
    public static Span Of(ArticleText text, Span span, LexiconRow row, Lexicon lexicon)
    {
        var surface = text.Of(span);
        for (var larger = lexicon.Find(row.Parent); larger is not null; larger = lexicon.Find(larger.Parent))
        {
            foreach (var name in larger.Surfaces)
            {
                if (surface.Length >= name.Text.Length + 2 && surface.StartsWith(name.Text, StringComparison.Ordinal) && IsName(surface[name.Text.Length..], row))
                {
                    return new Span(span.Start + name.Text.Length, span.End);
                }
            }
        }

        return span;
    }

    private static bool IsName(ReadOnlySpan<char> rest, LexiconRow row)
    {
        if (Whole.Contains(rest))
        {
            return false;
        }

        foreach (var surface in row.Surfaces)
        {
            if (rest.SequenceEqual(surface.Text))
            {
                return true;
            }
        }

        return false;
    }
}
