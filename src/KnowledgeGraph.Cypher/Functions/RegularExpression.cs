using System.Text.RegularExpressions;
using KnowledgeGraph.Cypher.Errors;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>One right side of the operator <c>=~</c>, written as for Java: the whole text must match; bounded in time.</summary>
internal sealed class RegularExpression
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly Regex _regex;

    /// <exception cref="CypherException">It is no regular expression, or uses what is not known here.</exception>
    public RegularExpression(string pattern)
    {
        Pattern = pattern;
        try
        {
            _regex = new Regex("^(?:" + JavaPattern.Translate(pattern) + ")\\z", RegexOptions.CultureInvariant, Longest);
        }
        catch (ArgumentException error)
        {
            throw new CypherException(ErrorClass.ArgumentError, "InvalidArgumentValue", ErrorPhase.Runtime, $"'{pattern}' is no regular expression.", null, error);
        }
    }

    /// <summary>The expression as written.</summary>
    public string Pattern { get; }

    public bool MatchesWhole(string text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException error)
        {
            throw new CypherException(ErrorClass.LimitExceeded, "InvalidArgumentValue", ErrorPhase.Runtime, $"The regular expression '{Pattern}' takes too long.", null, error);
        }
    }
}
