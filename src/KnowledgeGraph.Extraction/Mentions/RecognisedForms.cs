using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Mentions.People;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// How names that only the recogniser proposes must be written to be what it takes them for: an English sentence is no report, a term translated in brackets
/// (规划（Planning）) no institution, a Latin word no gathering without a year or a word for gatherings, several Latin words nobody where one is a firm's, a word in an English sentence no product.
/// </summary>
internal static class RecognisedForms
{
    private const int LongestTitleWord = 3;
    private const string Big = "大模型";
    private static readonly Lazy<WordSet> Brands = new(() => WordData.Set("brand-words.txt"));
    private static readonly WordSet Months = new(WordData.List("mentions", "recognised-forms.months"));
    private static readonly WordSet Gatherings = new(WordData.List("mentions", "recognised-forms.gatherings"));
    private static readonly string[] GatheringsBehind = WordData.List("mentions", "recognised-forms.gatherings-behind");
    private static readonly WordSet English = new(WordData.List("mentions", "recognised-forms.english"));
    private static readonly string[] Interfaces = [" api", " sdk", " agent", " cli", " app"];
    private static readonly string[] Bodies = WordData.List("mentions", "recognised-forms.bodies");
    private static readonly string[] Titling = WordData.List("mentions", "recognised-forms.titling");

    public static bool Fits(ArticleText text, RecognisedName name) => name.Type switch
    {
        RecognisedType.Report => !IsLatin(text, name.Span) || IsTitle(text, name.Span),
        RecognisedType.Organization => !IsGloss(text, name.Span) && !IsLatinWord(text, name.Span) && !IsFaculty(text, name.Span),
        RecognisedType.Government => !IsSeveral(text, name.Span) && !IsKnownBehindCountry(text, name.Span),
        RecognisedType.Company => !IsKnownShare(text, name.Span) && !IsInterface(text, name.Span) && !IsTranslation(text, name) && !IsPhrase(text, name.Span),
        RecognisedType.Event => !IsNumberedAtPlace(text, name.Span) && (!IsLatin(text, name.Span) || IsGathering(text, name.Span)),
        RecognisedType.Model => !IsOfField(text, name.Span) && !IsPhrase(text, name.Span) && !IsEnglish(text, name),
        RecognisedType.Name => !IsLatin(text, name.Span) || (IsPerson(text, name.Span) && !IsTranslation(text, name)),
        RecognisedType.Product or RecognisedType.Technology => !IsTranslation(text, name) && !IsPhrase(text, name.Span) && !IsEnglish(text, name),
        _ => true,
    };

    // 苏绣大模型: what a word of the language stands before is a model of that field; brands among words have proof of their own.
    private static bool IsOfField(ArticleText text, Span span) =>
        text.HasBefore(span.End, Big) && span.Length > Big.Length && new Span(span.Start, span.End - Big.Length) is var field
        && text.Words.IsOneWord(field) && text.Words.KindAt(field.Start) is WordKind.Content or WordKind.Name && !Brands.Value.Contains(text.Of(field));

    // 苏州第六届云杉大会: the place is where it is held.
    private static bool IsNumberedAtPlace(ArticleText text, Span span) => text.Atoms.StartingAt(span.Start) is { Type: EntityType.Region } place && text.At(place.Span.End) == '第';

    // 望溪大学计算机系: who is there is at the university.
    private static bool IsFaculty(ArticleText text, Span span) => text.HasBefore(span.End, "系") && text.Atoms.StartingAt(span.Start) is { IsOrganization: true };

    // 某国商务部长与某国贸工部
    private static bool IsSeveral(ArticleText text, Span span) => text.Of(span).IndexOfAny("与和及、，") > 0;

    // 某国甲政府, where the lexicon has 甲政府.
    private static bool IsKnownBehindCountry(ArticleText text, Span span) =>
        text.Atoms.EndingAt(span.End) is { IsOrganization: true } known && known.Span.Start > span.Start && OrganizationStart.IsCountry(text, span.Start, known.Span.Start);

    // 甲股份 of a listed firm 甲.
    private static bool IsKnownShare(ArticleText text, Span span) =>
        text.Atoms.StartingAt(span.Start) is { Type: EntityType.Company } known && text.Of(new Span(known.Span.End, Math.Max(known.Span.End, span.End))) is "股份" or "股票" or "公司";

    // Zelvora API, Zelvora SDK: what programs speak to.
    private static bool IsInterface(ArticleText text, Span span) => text.HasAnyBefore(span.End, Interfaces);

    // Efficiency: one word with one capital is a word.
    private static bool IsLatinWord(ArticleText text, Span span)
    {
        for (var at = span.Start + 1; at < span.End; at++)
        {
            if (!char.IsAsciiLetterLower(text.Written(at)))
            {
                return false;
            }
        }

        return char.IsAsciiLetter(text.At(span.Start));
    }

    private static bool IsLatin(ArticleText text, Span span)
    {
        foreach (var unit in text.Of(span))
        {
            if (Characters.IsHan(unit))
            {
                return false;
            }
        }

        return true;
    }

    // In quotation marks, or behind a word for what is titled, with capitals.
    private static bool IsTitle(ArticleText text, Span span)
    {
        var before = text.At(span.Start - 1);
        var isMarked = Quotes.Opens(before) || before == '"' || Array.Exists(Titling, word => text.HasBefore(before == ' ' || before is '：' or ':' ? span.Start - 1 : span.Start, word));
        if (!isMarked || text.Of(span).Contains(". ", StringComparison.Ordinal))
        {
            return false;
        }

        var (lengthy, capitals) = (0, 0);
        for (var at = span.Start; at < span.End; at++)
        {
            if (char.IsAsciiLetter(text.At(at)) && !char.IsAsciiLetter(text.At(at - 1)))
            {
                var end = at;
                while (end < span.End && char.IsAsciiLetter(text.At(end)))
                {
                    end++;
                }

                lengthy += end - at > LongestTitleWord ? 1 : 0;
                capitals += end - at > LongestTitleWord && char.IsAsciiLetterUpper(text.Written(at)) ? 1 : 0;
            }
        }

        return capitals * 5 >= lengthy * 3;
    }

    // 正切核（Tangent Kernels）: the words before the bracket again, unless they are such a name themselves.
    private static bool IsTranslation(ArticleText text, RecognisedName name)
    {
        if (name.IsSeen || !IsLatin(text, name.Span) || text.At(name.Span.Start - 1) is not ('(' or '（'))
        {
            return false;
        }

        var end = text.At(name.Span.Start - 2) == ' ' ? name.Span.Start - 2 : name.Span.Start - 1;
        return Characters.IsHan(text.At(end - 1)) && text.Atoms.EndingAt(end)?.Type != RecognisedKinds.Of(name.Type)
            && !text.Recognised.Any(other => other.Span.End == end && other.Type == name.Type);
    }

    // meaning ways to expand on a topic: three words and more, a long one of them without a capital, are a phrase.
    private static bool IsPhrase(ArticleText text, Span span)
    {
        if (!IsLatin(text, span))
        {
            return false;
        }

        var (words, isPlain) = (0, false);
        foreach (var word in text.Folded.ToOriginal(span).Of(text.Article.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            words++;
            isPlain |= word.Length > LongestTitleWord + 1 && word.All(char.IsAsciiLetterLower);
        }

        return words > 2 && isPlain;
    }

    // Code is law, the Reduce step: in a sentence in English; or an English word that the article has without its capital, too.
    private static bool IsEnglish(ArticleText text, RecognisedName name) =>
        !name.IsSeen && IsLatin(text, name.Span) && (IsInSentence(text, name.Span) || IsWordElsewhere(text, name.Span));

    private static bool IsInSentence(ArticleText text, Span span)
    {
        var behind = span.End + 1;
        var end = behind;
        while (text.At(span.End) is ' ' or '\n' && char.IsAsciiLetter(text.At(end)))
        {
            end++;
        }

        var before = span.Start - 1;
        var start = before;
        while (text.At(before) is ' ' or '\n' && char.IsAsciiLetter(text.At(start - 1)))
        {
            start--;
        }

        return (end > behind && char.IsAsciiLetterLower(text.Written(behind)) && English.Contains(text.Of(new Span(behind, end))))
            || (start < before && char.IsAsciiLetterLower(text.Written(start)) && English.Contains(text.Of(new Span(start, before))));
    }

    private static bool IsWordElsewhere(ArticleText text, Span span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (!(at == span.Start ? char.IsAsciiLetterUpper(text.Written(at)) : char.IsAsciiLetterLower(text.Written(at))))
            {
                return false;
            }
        }

        var word = text.Value[span.Start..span.End];
        for (var at = text.Value.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            if (char.IsAsciiLetterLower(text.Written(at)) && !IsPartOfLatin(text.At(at - 1)) && !IsPartOfLatin(text.At(at + word.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOfLatin(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '/' or '-' or '_' or '@' or ':' or '#';

    // 记忆（Memory）; 沃森实验室（Watson Lab） is the name again.
    private static bool IsGloss(ArticleText text, Span span) =>
        IsLatin(text, span) && text.At(span.Start - 1) is '(' or '（' && text.At(span.End) is ')' or '）'
        && (text.At(span.Start - 2) == ' ' ? span.Start - 2 : span.Start - 1) is var end && !Array.Exists(Bodies, body => text.HasBefore(end, body));

    private static bool IsGathering(ArticleText text, Span span)
    {
        var words = text.Of(span).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(words, word => Months.Contains(word)) || text.Atoms.StartingAt(span.Start) is { Type: not (EntityType.Event or EntityType.Technology or EntityType.Industry) })
        {
            return false;
        }

        if (words.Length > 1 && Array.Exists(words, word => Gatherings.Contains(word)))
        {
            return true;
        }

        var behind = text.At(span.End) == ' ' ? span.End + 1 : span.End;
        return Array.Exists(GatheringsBehind, word => text.Has(behind, word)) || (HasYear(text.Of(span)) && (words.Length <= 2 || IsAcronyms(text, span)));
    }

    // ICML 2024, ICLR'24
    private static bool HasYear(ReadOnlySpan<char> name)
    {
        var digits = name.IndexOfAnyInRange('0', '9');
        return digits >= 3 && name[digits..] is var year && (year is ['1', '9', _, _, ..] or ['2', '0', _, _, ..] || (year.Length == 2 && name[digits - 1] is '\'' or '’'))
            && name[..digits].Trim(" '’") is { Length: >= 3 and <= 12 };
    }

    // ACM MM 2012
    private static bool IsAcronyms(ArticleText text, Span span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (char.IsAsciiLetterLower(text.Written(at)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPerson(ArticleText text, Span span)
    {
        foreach (var word in text.Of(span).ToString().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!LatinNames.MayBeSurname(word) || !word.Any(char.IsAsciiLetter))
            {
                return false;
            }
        }

        var first = text.At(span.Start) == ' ' ? span.Start + 1 : span.Start;
        return !char.IsAsciiLetterLower(text.Written(first));
    }
}
