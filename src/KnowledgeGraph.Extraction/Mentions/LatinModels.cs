using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Latin model names by their shape (Yi-34B, Qwen1.5-0.5B-Chat), their family (LLaMA2), or the word before them (大模型Baichuan3).</summary>
internal sealed class LatinModels
{
    private readonly HashSet<string> _families;
    private readonly WordSet _generic = new(WordData.Words("model-generic.txt").Concat(WordData.Words("latin-generic.txt")));

    public LatinModels(Lexicon lexicon, Func<string, string> fold)
    {
        _families = lexicon.Rows.Where(row => row.Type == EntityType.Model)
            .SelectMany(row => row.Surfaces).Where(surface => !surface.Contextual)
            .Select(surface => MatchKey.Of(fold(surface.Text)))
            .Where(key => key.Length >= 2 && key.All(char.IsAsciiLetter))
            .ToHashSet(StringComparer.Ordinal);
    }

    public IEnumerable<Draft> Find(ArticleText text)
    {
        foreach (var span in LatinWords.In(text.Value))
        {
            if (Rule(text, span) is { } rule)
            {
                yield return new Draft(span, EntityType.Model, null, MentionSource.Pattern, rule, rule != "model.family");
            }
        }
    }

    private string? Rule(ArticleText text, Span span)
    {
        var word = text.Of(span);
        if (_generic.Contains(word))
        {
            return null;
        }

        if (HasSize(word))
        {
            return "model.size";
        }

        if (IsOfFamily(word))
        {
            return "model.family";
        }

        if (text.At(span.Start - 1) == '/' && span.Length is 2 or 3 && word.ContainsAnyInRange('0', '9') && _families.Contains(WordBefore(text, span.Start - 1)))
        {
            return "model.slash";
        }

        return span.Length > 2 && FollowsModel(text, span.Start) && LooksLikeName(text, span) ? "model.after-head" : null;
    }

    // API and SaaS are everybody's; a name has a digit, or is longer than an abbreviation and begins with a capital.
    private static bool LooksLikeName(ArticleText text, Span span) =>
        text.Of(span).ContainsAnyInRange('0', '9') || (span.Length > 4 && char.IsAsciiLetterUpper(text.Written(span.Start)));

    // Yi-34B, Falcon-180B, Claude2-100K: a name, then its size.
    private static bool HasSize(ReadOnlySpan<char> word)
    {
        for (var at = word.IndexOf('-'); at > 0 && at + 1 < word.Length; at = Next(word, at))
        {
            var end = at + 1;
            while (end < word.Length && (char.IsAsciiDigit(word[end]) || word[end] == '.'))
            {
                end++;
            }

            if (end > at + 1 && end < word.Length && word[end] is 'b' or 'k' && (end + 1 == word.Length || !char.IsAsciiLetterOrDigit(word[end + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> word, int at) => word[(at + 1)..].IndexOf('-') is var next and >= 0 ? at + 1 + next : -1;

    private bool IsOfFamily(ReadOnlySpan<char> word)
    {
        var letters = 0;
        while (letters < word.Length && char.IsAsciiLetter(word[letters]))
        {
            letters++;
        }

        var rest = word[letters..];
        if (rest.IsEmpty || !_families.Contains(word[..letters].ToString()))
        {
            return false;
        }

        return char.IsAsciiDigit(rest[0]) || (rest[0] == '-' && rest.Length > 1 && (char.IsAsciiDigit(rest[1]) || rest[1] is 'v' or 'r'));
    }

    // DeepSeek-R1/V3: the second version of the family before the slash.
    private static string WordBefore(ArticleText text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text.At(start - 1)) || text.At(start - 1) is '-' or '.'))
        {
            start--;
        }

        var word = text.Value.AsSpan(start, end - start);
        return word[..Math.Max(0, word.IndexOf('-'))].ToString();
    }

    private static bool FollowsModel(ArticleText text, int start)
    {
        while (Quotes.Opens(text.At(start - 1)) || text.At(start - 1) == ' ')
        {
            start--;
        }

        return text.HasBefore(start, "模型");
    }
}
