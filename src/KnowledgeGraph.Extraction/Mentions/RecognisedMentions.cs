using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Names that only the recogniser sees. It proposes; lexicon and patterns decide: a proposal that is one of their names or cuts one in two is dropped. One
/// that holds theirs (盛京 in 盛京银行) needs a greater margin; and a name is taken only where the recogniser is sure somewhere, and of one type all over the article.
/// </summary>
internal static class RecognisedMentions
{
    private const int FarSurer = 4;
    private static readonly string[] BodyClasses = WordData.List("mentions", "recognised-mentions.body-classes");
    private static readonly Lazy<FirmShapes> Shapes = new(() => new FirmShapes());
    private static readonly Lazy<WordSet> Classes = new(() => WordData.Set("kinds-of-things.txt"));

    public static IEnumerable<Draft> Find(ArticleText text, IReadOnlyList<Draft> drafts)
    {
        var taken = new TakenPlaces(text.Value.Length, drafts);
        var edges = new NameEdges(text, text.Words);
        return text.Recognised
            .Select(name => WithoutClass(text, name))
            .GroupBy(name => name.Span.Of(text.Value), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 1 && group.Key.Any(char.IsLetter))
            .Select(OfOneType)
            .Where(IsSure)
            .SelectMany(group => group)
            .Where(name => (name.Type != RecognisedType.Company || Shapes.Value.MayBeFirm(text, name.Span)) && IsWritten(text, name) && IsWhole(text, name.Span) && !IsCut(text, name.Span) && (name.IsSeen || !IsKind(edges, name.Span)) && IsOpen(edges, taken, name) && RecognisedForms.Fits(text, name))
            .Select(name => new Draft(name.Span, RecognisedKinds.Of(name.Type, name.Span.Of(text.Value))!.Value, null, MentionSource.Recogniser, "recogniser." + RecognisedTypes.NameOf(name.Type)));
    }

    // 律所Harrow, 非营利组织数据安全中心: the class of a firm before its Latin name, or of a body before its own, is none of it.
    private static RecognisedName WithoutClass(ArticleText text, RecognisedName name)
    {
        if (name.Type == RecognisedType.Organization && Array.Find(BodyClasses, word => text.Has(name.Span.Start, word) && name.Span.Length - word.Length > 2) is { } body)
        {
            return name with { Span = name.Span with { Start = name.Span.Start + body.Length } };
        }

        var length = name.Type == RecognisedType.Company ? Classes.Value.LengthAt(text.Value, name.Span.Start) : 0;
        return length > 1 && length < name.Span.Length && char.IsAsciiLetterUpper(text.Written(name.Span.Start + length)) ? name with { Span = name.Span with { Start = name.Span.Start + length } } : name;
    }

    // Of two types the one that is far surer; else none.
    private static List<RecognisedName> OfOneType(IEnumerable<RecognisedName> names)
    {
        var places = names.ToList();
        if (places.TrueForAll(name => name.Type == places[0].Type))
        {
            return places;
        }

        var types = places.GroupBy(name => name.Type).OrderByDescending(type => type.Sum(name => name.Margin)).ThenBy(type => type.Key).Select(type => type.ToList()).ToList();
        return types.Count == 1 || types[0].Sum(name => name.Margin) >= FarSurer * types.Skip(1).Sum(type => type.Sum(name => name.Margin)) ? types[0] : [];
    }

    // Two places that say the same, each from its own words, say more than one.
    private static bool IsSure(List<RecognisedName> places) =>
        places.Count > 0 && RecognisedKinds.Of(places[0].Type) is not null
        && places.Max(name => name.Margin) >= RecognisedKinds.Sure(places[0]) - (places.Count > 1 ? Recogniser.UnitsPerNat / 2 : 0);

    /// <summary>Whether it stands on one line, and, where it begins with a small Latin letter, has a capital or a figure: scale up is no name.</summary>
    public static bool IsWritten(ArticleText text, RecognisedName name)
    {
        var written = text.Folded.ToOriginal(name.Span).Of(text.Article.Text);
        return !written.Contains('\n', StringComparison.Ordinal) && !IsSpaced(written) && (!char.IsAsciiLetterLower(written[0]) || written.Any(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || Characters.IsHan(c)));
    }

    /// <summary>Whether a page breaks the Latin name that it is half of: Chip and Wilson on two lines, or GraphWiz- and High. Rows of names, one a line, stand between two breaks.</summary>
    public static bool IsCut(ArticleText text, Span span)
    {
        var (before, behind) = (Unit(text, span.Start - 1), Unit(text, span.End));
        return (behind == '-' && Unit(text, span.End + 1) == '\n') || (before == '\n' && behind != '\n' && char.IsAsciiLetterOrDigit(text.At(span.Start)) && IsBroken(text, span.Start - 2))
            || (behind == '\n' && before != '\n' && char.IsAsciiLetterOrDigit(text.At(span.End - 1)) && char.IsAsciiLetterUpper(Unit(text, span.End + 1)));
    }

    private static bool IsBroken(ArticleText text, int at) => char.IsAsciiLetterOrDigit(Unit(text, at)) || (Unit(text, at) == '-' && char.IsAsciiLetterOrDigit(Unit(text, at - 1)));

    private static char Unit(ArticleText text, int at) => at >= 0 && at < text.Value.Length ? text.Written(at) : '\n';

    // 大   风, 图 源: words that a page sets apart.
    private static bool IsSpaced(string written) => Characters.IsHan(written[^1]) && written.AsSpan().IndexOfAny(" \u3000\t▲") >= 0 && !written.Any(char.IsAsciiLetterOrDigit);

    private static bool IsOpen(NameEdges edges, TakenPlaces taken, RecognisedName name) => taken.In(name.Span) switch
    {
        TakenPlaces.Kind.Free => IsMarked(edges.Text, name) || IsName(edges, name.Span) && !IsWordLikePerson(edges, name) && (name.Margin >= RecognisedKinds.SureOfWords || edges.Words.KindOf(name.Span) < WordKind.Content),
        TakenPlaces.Kind.Parts => name.Margin >= RecognisedKinds.SureAcross(name.Type) && !edges.IsGeneric(name.Span),
        _ => false,
    };

    // 财税, 知识蒸馏, 微软: words of the language that the marked text tells to be such names; of those that the lexicon has it has judged itself.
    private static bool IsMarked(ArticleText text, RecognisedName name) =>
        name.IsSeen && (name.Margin >= RecognisedKinds.SureOfMarked || name.Type is RecognisedType.Region or RecognisedType.Industry or RecognisedType.Technology)
        && text.PossibleNames.StartingAt(name.Span.Start)?.Span != name.Span;

    // 江河, 高原: words of the dictionary that begin like a surname.
    private static bool IsWordLikePerson(NameEdges edges, RecognisedName name) =>
        name.Type == RecognisedType.Name && name.Margin < 3 * Recogniser.UnitsPerNat && name.Span.Length == 2 && edges.Words.IsOneWord(name.Span);

    private static bool IsWhole(ArticleText text, Span span) => WordBoundary.Before(text.Value, span.Start) && WordBoundary.After(text.Value, span.End);

    // 商会, 行业协会, 市政府, a bare 人民法院: kinds of organisations.
    private static bool IsName(NameEdges edges, Span span) => edges.Holds(span) && !(edges.Words.IsOneWord(span) && edges.Words.KindAt(span.Start) == WordKind.Content);

    // 限公司, where a stretch is divided within 有限公司: what ends there may begin before it.
    private static bool IsKind(NameEdges edges, Span span)
    {
        var length = OrganizationEnds.AllAndGovernments.LengthBefore(edges.Text.Value, span.End);
        return length > 0 && (length >= span.Length || edges.IsGeneric(span with { End = span.End - length }));
    }
}
