using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Reads the words before 大模型 from right to left: class words, fields of use, a name of its own, its maker.</summary>
internal sealed class ModelModifiers
{
    private const int LongestQuoted = 16;
    private const int LongestName = 48;
    private readonly WordSet _generic = WordData.Set("model-generic.txt");
    private readonly WordSet _domains = WordData.Set("model-domains.txt");

    public bool IsGeneric(ReadOnlySpan<char> words) => _generic.Covers(words);

    public ModelWords Before(ArticleText text, int end)
    {
        var words = new ModelWords { Start = end, GenericStart = end };
        while (words.Start > 0 && end - words.Start < LongestName && !words.HasMaker && Step(text, words, end) is { } next)
        {
            words = next;
        }

        return words;
    }

    private ModelWords? Step(ArticleText text, ModelWords words, int end)
    {
        var at = SkipSpace(text, words.Start);
        if (at > 0 && text.At(at - 1) == ')')
        {
            var open = text.Value.LastIndexOf('(', at - 1, Math.Min(at, 10));
            return open > 0 ? words with { Start = open } : null;
        }

        if (words.Brand is null && at > 0 && Quotes.Closes(text.At(at - 1)))
        {
            return Quoted(text, words, at);
        }

        var known = Known(text, words, at);
        var latin = Latin(text, at);
        var generic = _generic.LengthBefore(text.Value, at);
        var domain = _domains.LengthBefore(text.Value, at);
        if (latin > 0 && generic < latin && domain < latin && text.Atoms.EndingAt(at) is null && (known is null || known.Value.Start > at - latin))
        {
            return words.Brand is null && (latin > 2 || (latin == 2 && words.GenericStart == end)) && !words.HasDomain
                ? words with { Start = at - latin, Brand = new ModelBrand(new Span(at - latin, at), null) }
                : null;
        }

        var longest = Math.Max(generic, domain);
        if (known is { } name && at - name.Start >= longest && (domain < longest || at - name.Start > domain || name.HasDomain || name.Brand is not null))
        {
            return known;
        }

        if (longest == 0 || words.Brand is not null)
        {
            return known;
        }

        return domain >= generic
            ? words with { Start = at - domain, HasDomain = true }
            : words with { Start = at - generic, GenericStart = words.HasDomain ? words.GenericStart : at - generic, IsOwn = words.IsOwn || IsOwn(text, at) };
    }

    private static bool IsOwn(ArticleText text, int end) => text.HasBefore(end, "自研") || text.HasBefore(end, "自主研发");

    private static Span? ProvedBrand(ArticleText text, int end)
    {
        for (var length = Math.Min(5, end); length >= 2; length--)
        {
            if (text.Brands.Contains(text.Value.Substring(end - length, length)))
            {
                return new Span(end - length, end);
            }
        }

        return null;
    }

    private static ModelWords? Known(ArticleText text, ModelWords words, int at)
    {
        if (words.Brand is null && text.PossibleModels.EndingAt(at) is { } model)
        {
            return words with { Start = model.Span.Start, Brand = new ModelBrand(model.Span, model.Row) };
        }

        if (words.Brand is null && ProvedBrand(text, at) is { } brand)
        {
            return words with { Start = brand.Start, Brand = new ModelBrand(brand, null) };
        }

        if (text.Atoms.EndingAt(at) is not { } atom)
        {
            return null;
        }

        return atom.Type switch
        {
            EntityType.Product when words.Brand is null => words with { Start = atom.Span.Start, Brand = new ModelBrand(atom.Span, null) },
            EntityType.Company or EntityType.Institution when words.Brand is not null || words.HasDomain || words.IsOwn => words with { Start = atom.Span.Start, HasMaker = true },
            EntityType.Industry when words.Brand is null => words with { Start = atom.Span.Start, HasDomain = true },
            EntityType.Technology when words.Brand is null => words with { Start = atom.Span.Start, GenericStart = words.HasDomain ? words.GenericStart : atom.Span.Start },
            _ => null,
        };
    }

    private static ModelWords? Quoted(ArticleText text, ModelWords words, int at)
    {
        for (var open = at - 2; open >= 0 && at - open <= LongestQuoted; open--)
        {
            if (Quotes.Closes(text.At(open)) || text.At(open) is '。' or '，' or '\n')
            {
                return null;
            }

            if (Quotes.Opens(text.At(open)))
            {
                var inner = new Span(open + 1, at - 1);
                return text.At(open) == '《' || inner.Length < 2 || IsGrade(text.Of(inner)) ? null : words with { Start = open, Brand = new ModelBrand(inner, text.Atoms.StartingAt(inner.Start) is { } atom && atom.Span == inner && atom.Type == EntityType.Model ? atom.Row : null) };
            }
        }

        return null;
    }

    // 首个“产业级”医疗大模型: what it is, not how it is called.
    private static bool IsGrade(ReadOnlySpan<char> quoted) => quoted.Length <= 5 && quoted[^1] is '级' or '型' or '化';

    private int Latin(ArticleText text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text.At(start - 1)) || (text.At(start - 1) is '-' or '.' && char.IsAsciiLetterOrDigit(text.At(start - 2)))))
        {
            start--;
        }

        return start < end && char.IsAsciiLetter(text.At(start)) && !_generic.Contains(text.Value.AsSpan(start, end - start)) && !_domains.Contains(text.Value.AsSpan(start, end - start))
            ? end - start
            : 0;
    }

    private static int SkipSpace(ArticleText text, int at)
    {
        while (at > 0 && text.At(at - 1) == ' ')
        {
            at--;
        }

        return at;
    }
}
