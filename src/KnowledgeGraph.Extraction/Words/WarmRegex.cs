using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Words;

/// <summary>
/// A regular expression that is interpreted at first and compiled to code once it has been asked so often that compiling pays: one article is read without
/// compiling anything, thousands are read by compiled code. What it matches is the same. Safe to share between threads.
/// </summary>
internal sealed class WarmRegex
{
    /// <summary>So often that what interpreting lost, some 4 µs a time, is what compiling costs, some 16 ms.</summary>
    private const int Hot = 4000;

    private readonly string _pattern;
    private readonly RegexOptions _options;
    private readonly TimeSpan _longest;
    private Regex _regex;
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
    public Match Match(string text, int at = 0) => Warmed().Match(text, at);

    /// <summary>Whether it matches anywhere.</summary>
    public bool IsMatch(string text) => Warmed().IsMatch(text);

    private Regex Warmed()
    {
        if (Volatile.Read(ref _asked) < Hot && Interlocked.Increment(ref _asked) == Hot)
        {
            Volatile.Write(ref _regex, new Regex(_pattern, _options | RegexOptions.Compiled, _longest));
        }

        return Volatile.Read(ref _regex);
    }
}
