using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Firms by the Latin word that ends their names: Kestrova Robotics, Ludeno Securities; or by two partners behind their class: 律所Harrow &amp; Finch.</summary>
internal static class LatinFirms
{
    private const int MostWords = 4;
    private const string Ampersand = " & ";
    private static readonly WordSet Registered = new(WordData.List("mentions", "latin-firms.registered"));
    private static readonly string[] Partnerships = WordData.List("mentions", "latin-firms.partnerships");
    private static readonly Lazy<WordSet> Ends = new(() => WordData.Set("latin-firm-ends.txt"));
    private static readonly Lazy<WordSet> Generic = new(() => WordData.Set("latin-generic.txt"));

    public static IEnumerable<Draft> Find(ArticleText text)
    {
        foreach (var row in text.LatinRows)
        {
            if (row.Count is > 1 and <= MostWords && Ends.Value.Contains(text.Of(row[^1].Span)) && row.All(word => char.IsAsciiLetterUpper(text.Written(word.Span.Start))) && !Generic.Value.Contains(text.Of(row[0].Span)))
            {
                // Kestrova Inc. of a listed Kestrova is that firm.
                var listed = row.Count == 2 && Registered.Contains(text.Of(row[1].Span)) && text.Atoms.StartingAt(row[0].Span.Start) is { Type: EntityType.Company } atom && atom.Span.End == row[0].Span.End ? atom.Row.Id : null;
                yield return new Draft(new Span(row[0].Span.Start, row[^1].Span.End), EntityType.Company, listed, MentionSource.Pattern, "company.latin-end", listed is null);
            }
            else if (text.HasAnyBefore(row[0].Span.Start, Partnerships) && SecondPartner(text, row[^1].Span.End) is > 0 and var end)
            {
                yield return new Draft(new Span(row[0].Span.Start, end), EntityType.Company, null, MentionSource.Pattern, "company.partners", true);
            }
        }
    }

    // The end of the capitalised word behind an ampersand, or 0.
    private static int SecondPartner(ArticleText text, int at)
    {
        var end = at + Ampersand.Length;
        if (!text.Has(at, Ampersand) || !char.IsAsciiLetterUpper(text.Written(Math.Min(end, text.Value.Length - 1))))
        {
            return 0;
        }

        while (char.IsAsciiLetter(text.At(end)))
        {
            end++;
        }

        return end;
    }
}
