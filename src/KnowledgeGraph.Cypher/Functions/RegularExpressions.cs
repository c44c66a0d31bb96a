using System.Text.RegularExpressions;
using KnowledgeGraph.Cypher.Errors;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The operator <c>=~</c>: the whole text must match; bounded in time.</summary>
internal static class RegularExpressions
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    public static bool MatchesWhole(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, "^(?:" + pattern + ")\\z", RegexOptions.CultureInvariant, Longest);
        }
        catch (RegexMatchTimeoutException error)
        {
            throw new CypherException(ErrorClass.LimitExceeded, "InvalidArgumentValue", ErrorPhase.Runtime, $"The regular expression '{pattern}' takes too long.", null, error);
        }
        catch (ArgumentException error)
        {
            throw new CypherException(ErrorClass.ArgumentError, "InvalidArgumentValue", ErrorPhase.Runtime, $"'{pattern}' is no regular expression.", null, error);
        }
    }
}
