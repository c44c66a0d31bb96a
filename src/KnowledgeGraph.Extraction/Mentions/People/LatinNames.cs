using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.People;

/// <summary>What is known of the Latin words that names of people are made of.</summary>
internal static partial class LatinNames
{
    private static readonly Lazy<WordSet> GivenNames = new(() => WordData.Set("latin-given-names.txt"));
    private static readonly Lazy<WordSet> GivenWords = new(() => WordData.Set("latin-given-words.txt"));
    private static readonly Lazy<WordSet> NoSurnames = new(() => new WordSet(WordData.Words("no-latin-surnames.txt").Concat(WordData.Words("latin-generic.txt"))));
    private static readonly Lazy<WordSet> ChineseSurnames = new(() => WordData.Set("latin-pinyin-surnames.txt"));

    /// <summary>Whether it is a given name and hardly anything else: Karen.</summary>
    public static bool IsGiven(ReadOnlySpan<char> word) => GivenNames.Value.Contains(word);

    /// <summary>Whether it is a given name and a word or a thing's name, too: Grace.</summary>
    public static bool IsGivenWord(ReadOnlySpan<char> word) => GivenWords.Value.Contains(word);

    /// <summary>Whether it may be a family name behind a given name.</summary>
    public static bool MayBeSurname(ReadOnlySpan<char> word) => !NoSurnames.Value.Contains(word);

    /// <summary>Whether given and family name are Chinese ones in Latin letters: Jianwei Lu.</summary>
    public static bool IsChinese(ReadOnlySpan<char> given, ReadOnlySpan<char> surname) => ChineseSurnames.Value.Contains(surname) && Syllables().IsMatch(given);

    [GeneratedRegex("^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u)-?){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Syllables();
}
