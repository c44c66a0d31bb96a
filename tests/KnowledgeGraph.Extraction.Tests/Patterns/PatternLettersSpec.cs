using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Tests.Patterns;

/// <summary>A text that lacks a letter that every match has is refused, and no other.</summary>
public sealed class PatternLettersSpec
{
    [Theory]
    [InlineData("(?:加入|入职)了?云杉", "他入职云杉", true)]
    [InlineData("(?:加入|入职)了?云杉", "他离开云杉", false)]
    [InlineData("(?:加入|入职)?了?云杉", "他离开云杉", true)]
    [InlineData("(?:加入|入职){0,2}[，,]杉", "他离开云杉", false)]
    [InlineData("[^入]云(?=团)", "在云边", true)]
    [InlineData("(?<!加)入[0-9]{1,2}次", "出三次", false)]
    [InlineData("(?:加(?:入|盟)|.)云", "在云边", true)]
    [InlineData("加入|离开", "云杉", true)]
    [InlineData("\\A(?<r>总裁|主任)(?:、总裁)*\\z", "董事长", false)]
    [InlineData("[\\d]年", "三月", true)]
    public void What_lacks_a_letter_is_refused(string pattern, string text, bool isAsked)
    {
        var regex = new Regex(pattern, RegexOptions.CultureInvariant);
        Assert.Equal(isAsked, new PatternLetters(PatternParts.Of(pattern).Letters).AreIn(text));
        Assert.Equal(regex.IsMatch(text), new SievedRegex(regex).IsMatch(text));
    }

    [Fact]
    public void A_part_of_a_text_is_matched_as_if_it_were_the_whole()
    {
        var regex = new WarmRegex("\\A总裁\\z", RegexOptions.CultureInvariant, Timeout.InfiniteTimeSpan);
        Assert.Equal((true, 0), (regex.MatchIn("云杉总裁林一", 2, 4).Success, regex.MatchIn("云杉总裁林一", 2, 4).Index));
        Assert.False(regex.MatchIn("云杉总裁林一", 2, 5).Success);
        Assert.False(regex.MatchIn("云杉总裁林一", 0, 2).Success);
    }
}
