using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// The model that a sentence without a name goes on about: 甲3.0分为三层。基础大模型提供100亿、380亿两种参数规格; 参数规模达720亿. It must be what the sentence
/// right before is about, alone or with its own family, in the same paragraph.
/// </summary>
internal static class CarriedModel
{
    private const int Stem = 2;
    private const int Opening = 10;
    private static readonly string[] Openers = WordData.List("figure-owners", "carried-model.openers");
    private static readonly string[] Classes = WordData.List("figure-owners", "carried-model.classes");
    private static readonly string[] Having = WordData.List("figure-owners", "carried-model.having");

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        var lead = site.Between(site.Sentence.Span.Start, site.Figure.Span.Start).AsSpan().TrimStart(" *#-\n");
        if (!(AnyWord.Begins(lead, Openers) || IsOfClass(lead)) || site.Sentence.Items.Any(i => i.Type is { } type && SentenceSubject.IsSubject(type) && i.Span.End <= site.Figure.Span.Start) || OtherSubjects.OfAnother(lead.ToString()))
        {
            return null;
        }

        var before = site.SentencesBefore(1).FirstOrDefault();
        return before is null || site.Between(before.Span.Start, site.Sentence.Span.Start).TrimEnd().Contains('\n', StringComparison.Ordinal) ? null
            : Subject(site, before) is { } model ? new FigureOwner(model, "carried", 650) : null;
    }

    // L0基础大模型提供…
    private static bool IsOfClass(ReadOnlySpan<char> lead)
    {
        foreach (var word in Classes)
        {
            var at = lead.IndexOf(word, StringComparison.Ordinal);
            if (at is >= 0 and <= Opening && IsLevel(lead[..at]) && AnyWord.Begins(lead[(at + word.Length)..].TrimStart(), Having))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLevel(ReadOnlySpan<char> words) => words.Trim() is var level && (level.IsEmpty || (level[0] is 'L' or 'l' && level[1..].IndexOfAnyExceptInRange('0', '9') < 0) || level is "其" or "其中" or "这款" or "该");

    private static Item? Subject(FigureSite site, SentenceView before)
    {
        if (SentenceSubject.Of(site.Context.Text, before) is not { } told)
        {
            return null;
        }

        var models = told.Named.Where(i => i.Type == EntityType.Model).ToList();
        var spoken = told.First.Type == EntityType.Person ? told.Named.SkipWhile(i => i.Type == EntityType.Person).FirstOrDefault() : told.First;
        var first = spoken?.Type == EntityType.Model ? spoken : SentenceSubject.Thing(site.Context.Text, before) is { Type: EntityType.Model } made ? made : null;
        return first is not null && models.TrueForAll(m => m.Key.Equals(first.Key, StringComparison.Ordinal) || IsFamily(site, first, m)) ? first : null;
    }

    // 盘古3.0是盘古大模型的第三代: both begin alike.
    private static bool IsFamily(FigureSite site, Item one, Item other) =>
        one.Span.Length >= Stem && other.Span.Length >= Stem && site.Between(one.Span.Start, one.Span.Start + Stem).Equals(site.Between(other.Span.Start, other.Span.Start + Stem), StringComparison.OrdinalIgnoreCase);
}
