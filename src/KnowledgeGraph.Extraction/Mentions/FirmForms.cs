using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A listed firm's name as the text writes it: with 公司 behind it, and with what an exchange marks its share by (ST云杉, 云杉A跌超8%).</summary>
internal static class FirmForms
{
    private const string Firm = "公司";
    private static readonly string[] GoesOn = ["治理", "法", "债", "章程", "注册"];
    private static readonly string[] Marks = ["*st", "st"];
    private static readonly string[] Moves = WordData.List("mentions", "firm-forms.moves");

    public static Span Of(ArticleText text, Span name) => new(Start(text, name.Start), End(text, name.End));

    // 云杉公司治理 is about the firm's government, 云杉公司 is the firm.
    private static int End(ArticleText text, int end)
    {
        if (text.Has(end, Firm) && text.Words.StartingAt(end) is { } word && word.End == end + Firm.Length && !text.HasAny(word.End, GoesOn))
        {
            return word.End;
        }

        return text.At(end) is 'a' or 'b' && Characters.IsHan(text.At(end - 1)) && char.IsAsciiLetterUpper(text.Written(end)) && text.HasAny(end + 1, Moves) ? end + 1 : end;
    }

    private static int Start(ArticleText text, int start)
    {
        var mark = Characters.IsHan(text.At(start)) ? Array.Find(Marks, mark => text.HasBefore(start, mark)) : null;
        return mark is not null && !char.IsAsciiLetterOrDigit(text.At(start - mark.Length - 1)) && char.IsAsciiLetterUpper(text.Written(start - 1)) ? start - mark.Length : start;
    }
}
