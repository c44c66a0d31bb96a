using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.People;

/// <summary>
/// People by their Latin names: a given name and a family name (Karen Miller, Jianwei Lu), two words written like names beside a title, in brackets beside
/// a person's Chinese name or in a list of people, a given name alone beside a title or a word of speech.
/// </summary>
internal sealed class LatinPersons
{
    /// <summary>The rule of a name in full.</summary>
    public const string Full = "person.latin";

    /// <summary>The rule of a given name alone that the words beside it prove.</summary>
    public const string Alone = "person.latin-alone";

    private const int MostParts = 4;
    private const int Rounds = 3;
    private static readonly string[] Speech = WordData.List("people", "latin-persons.speech");
    private static readonly string[] Adverbs = WordData.List("people", "latin-persons.adverbs");
    private static readonly string[] Addresses = ["教授", "博士", "先生", "女士", "院士"];
    private static readonly WordSet Callings = new(WordData.List("people", "latin-persons.callings"));
    private readonly WordSet _titles = WordData.Set("titles.txt");

    public IReadOnlyList<Draft> Find(ArticleText text, IReadOnlyCollection<Draft> drafts)
    {
        var rows = text.LatinRows;
        List<Draft> found = [];
        List<Span> open = [];
        var persons = drafts.Where(draft => draft.Type == EntityType.Person).ToList();
        var starts = persons.Select(draft => draft.Span.Start).ToHashSet();
        var bracketed = persons.Where(draft => text.At(draft.Span.End) is ')' or '）' or '，' or ',').Select(draft => draft.Span.Start).ToHashSet();
        var ends = persons.Select(draft => draft.Span.End).ToHashSet();
        foreach (var row in rows)
        {
            var count = found.Count;
            for (var i = 0; i < row.Count; i++)
            {
                var last = FullEnd(text, row, i);
                if (last > i)
                {
                    Add(new Span(row[i].Span.Start, row[last].Span.End), Full);
                    i = last;
                }
            }

            if (found.Count == count && Whole(text, row) is { } whole)
            {
                if (IsBracketed(text, whole.Span, bracketed, ends) || (whole.Parts > 1 && IsTitled(text, whole.Span)))
                {
                    Add(whole.Span, Full);
                }
                else if (whole.Parts == 1 && IsAlone(text, whole.Span))
                {
                    Add(whole.Span, Alone);
                }
                else if (whole.Parts == 2)
                {
                    open.Add(whole.Span);
                }
            }
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var span in open.Where(span => !starts.Contains(span.Start) && IsListed(text, span, starts, ends)).ToList())
            {
                Add(span, Full);
            }
        }

        return found;

        void Add(Span span, string rule)
        {
            found.Add(new Draft(span, EntityType.Person, null, MentionSource.Pattern, rule, rule == Full));
            starts.Add(span.Start);
            ends.Add(span.End);
        }
    }

    // The last word of the name that begins with a word of the row, or -1.
    private static int FullEnd(ArticleText text, IReadOnlyList<LatinWord> row, int first)
    {
        if (row[first].Form != LatinForm.Name || text.Atoms.StartingAt(row[first].Span.Start) is { Type: not (EntityType.Person or EntityType.Region) })
        {
            return -1;
        }

        var given = text.Of(row[first].Span);
        var isSure = LatinNames.IsGiven(given);
        var isWord = !isSure && LatinNames.IsGivenWord(given);
        var last = first + 1;
        while (last < row.Count && last - first < MostParts - 1 && (row[last].Form is LatinForm.Initial or LatinForm.Particle || (row[last].Form == LatinForm.Name && LatinNames.IsGiven(text.Of(row[last].Span)) && last + 1 < row.Count && IsSurname(text, row[last + 1]) && !LatinNames.IsGiven(text.Of(row[last + 1].Span)))))
        {
            last++;
        }

        if (last >= row.Count || !IsSurname(text, row[last]))
        {
            return -1;
        }

        var isChinese = !isSure && last == first + 1 && LatinNames.IsChinese(given, text.Of(row[last].Span));
        if (!isSure && !isWord && !isChinese)
        {
            return -1;
        }

        // James Webb Telescope, Will People Pay: more words than names have.
        if (last + 1 < row.Count && row[last + 1].Form == LatinForm.Name && !LatinNames.IsGiven(text.Of(row[last + 1].Span)))
        {
            return isSure && last + 2 == row.Count && IsSurname(text, row[last + 1]) ? last + 1 : -1;
        }

        return isSure || ((first == 0 || row[first - 1].Form == LatinForm.Other) && (last + 1 == row.Count || row[last + 1].Form == LatinForm.Other)) ? last : -1;
    }

    private static bool IsSurname(ArticleText text, LatinWord word) =>
        word.Form == LatinForm.Name && LatinNames.MayBeSurname(text.Of(word.Span))
        && (text.Atoms.StartingAt(word.Span.Start) is not { } atom || (atom.Span.End <= word.Span.End && atom.Type is EntityType.Person or EntityType.Company or EntityType.Region));

    // A row that is nothing but words written like names.
    private static (Span Span, int Parts)? Whole(ArticleText text, IReadOnlyList<LatinWord> row)
    {
        var parts = 0;
        foreach (var word in row)
        {
            if (word.Form is LatinForm.Other || (word.Form == LatinForm.Name && !(LatinNames.MayBeSurname(text.Of(word.Span)) && text.Atoms.StartingAt(word.Span.Start) is null)))
            {
                return null;
            }

            parts += word.Form == LatinForm.Name ? 1 : 0;
        }

        return parts is >= 1 and <= 3 && row[0].Form == LatinForm.Name && row[^1].Form == LatinForm.Name ? (new Span(row[0].Span.Start, row[^1].Span.End), parts) : null;
    }

    private bool IsTitled(ArticleText text, Span span) => HasTitleBefore(text, span.Start) || IsAddressed(text, span.End);

    private bool HasTitleBefore(ArticleText text, int start)
    {
        var end = text.At(start - 1) is ' ' or '：' or ':' ? start - 1 : start;
        var length = _titles.LengthBefore(text.Value, end);
        return length > 0 && Callings.LengthBefore(text.Value, end) > 0;
    }

    private static bool IsAddressed(ArticleText text, int end) => Array.Exists(Addresses, word => text.Has(Behind(text, end), word));

    private bool IsAlone(ArticleText text, Span span)
    {
        var word = text.Of(span);
        var isSure = LatinNames.IsGiven(word);
        return (isSure || LatinNames.IsGivenWord(word)) && (HasTitleBefore(text, span.Start) || IsAddressed(text, span.End) || (isSure && (Speaks(text, span.End) || IsPrompt(text, span))));
    }

    private static bool Speaks(ArticleText text, int end)
    {
        var at = Behind(text, end);
        at += Array.Find(Adverbs, word => text.Has(at, word))?.Length ?? 0;
        return Array.Exists(Speech, verb => text.Has(at, verb));
    }

    // Karen：how an interview goes on.
    private static bool IsPrompt(ArticleText text, Span span) => text.At(span.End) is '：' or ':' && (span.Start == 0 || text.At(span.Start - 1) == '\n');

    private static int Behind(ArticleText text, int end) => text.At(end) == ' ' ? end + 1 : end;

    // 凯伦·米勒（Karen Miller）, Karen Miller（凯伦·米勒）
    private static bool IsBracketed(ArticleText text, Span span, HashSet<int> bracketed, HashSet<int> ends) =>
        (text.At(span.Start - 1) is '(' or '（' && text.At(span.End) is ')' or '）' or '，' or ',' && ends.Contains(text.At(span.Start - 2) == ' ' ? span.Start - 2 : span.Start - 1))
        || (text.At(Behind(text, span.End)) is '(' or '（' && bracketed.Contains(Behind(text, span.End) + 1));

    private static bool IsListed(ArticleText text, Span span, HashSet<int> starts, HashSet<int> ends) =>
        (Joint(text, span.Start, -1) is { } before && ends.Contains(before)) || (Joint(text, span.End, 1) is { } after && starts.Contains(after));

    private static int? Joint(ArticleText text, int at, int step)
    {
        char Next() => text.At(step < 0 ? at - 1 : at);
        at += Next() == ' ' ? step : 0;
        if (Next() is not ('、' or '和' or '与' or '及'))
        {
            return null;
        }

        at += step;
        return Next() == ' ' ? at + step : at;
    }
}
