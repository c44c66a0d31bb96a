using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Patterns;

namespace KnowledgeGraph.Extraction.Words;

/// <summary>
/// A regular expression that is interpreted at first and compiled to code once it has been asked so often that compiling pays: one article is read without
/// compiling anything, thousands are read by compiled code; a text without a letter that every match has is not matched at all. What it matches is the same. Safe
/// to share between threads.
/// </summary>
internal sealed class WarmRegex
{
    /// <summary>So often that what interpreting lost, some 4 µs a time, is what compiling costs, some 16 ms.</summary>
    private const int Hot = 4000;

    private readonly string _pattern;
    private readonly RegexOptions _options;
    private readonly TimeSpan _longest;
    private Regex _regex;
    private PatternLetters? _letters;
    private int _asked;

    /// <param name="pattern">The expression.</param>
    /// <param name="options">Its options, without <see cref="RegexOptions.Compiled"/>.</param>
    /// <param name="longest">How long one match may take.</param>
    /// <exception cref="ArgumentException">The pattern is no regular expression.</exception>
    public WarmRegex(string pattern, RegexOptions options, TimeSpan longest)
    {
        (_pattern, _options, _longest) = (pattern, options, longest);
        _regex = new Regex(pattern, options, longest);
    }

    /// <summary>The first match from a position on.</summary>
    public Match Match(string text, int at = 0) => MayMatch(text.AsSpan(at)) ? Warmed().Match(text, at) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>The first match in a part of a text as if it were the whole; places count from its beginning.</summary>
    public Match MatchIn(string text, int start, int end) =>
        MayMatch(text.AsSpan(start, end - start)) ? Warmed().Match(text[start..end]) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>Whether it matches anywhere.</summary>
    public bool IsMatch(ReadOnlySpan<char> text) => MayMatch(text) && Warmed().IsMatch(text);

    private bool MayMatch(ReadOnlySpan<char> text) => (_letters ??= new PatternLetters(PatternParts.Of(_pattern).Letters)).AreIn(text);

    private Regex Warmed()
    {
        if (Volatile.Read(ref _asked) < Hot && Interlocked.Increment(ref _asked) == Hot)
        {
            Volatile.Write(ref _regex, new Regex(_pattern, _options | RegexOptions.Compiled, _longest));
        }

        return Volatile.Read(ref _regex);
    }
}
