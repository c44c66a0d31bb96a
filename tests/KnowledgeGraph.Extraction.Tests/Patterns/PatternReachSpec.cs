using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Patterns;

namespace KnowledgeGraph.Extraction.Tests.Patterns;

/// <summary>A sentence whose names and triggers stand too far apart, or with others between, is not matched; C and M below stand for a firm and a model.</summary>
public sealed class PatternReachSpec
{
    [Theory]
    [InlineData("s:<company>¬{0,4}{v}了?¬{0,3}o:<model>", "C近日发布了全新M", true)]
    [InlineData("s:<company>¬{0,4}{v}了?¬{0,3}o:<model>", "C在今年的春天里发布M", false)]
    [InlineData("s:<company>¬{0,4}{v}了?¬{0,3}o:<model>", "C发布了全新的一款M", false)]
    [InlineData("s:<company>¬{0,4}{v}¬{0,9}o:<model>", "C和T发布M", false)]
    [InlineData("s:<company>¬{0,4}{v}¬{0,9}o:<model>", "C发布T和M", false)]
    [InlineData("s:<company>(?:<technology>|¬){0,4}{v}¬{0,9}o:<model>", "C和T发布M", true)]
    [InlineData("^·{0,2}{v}o:<model>.*s:<company>", "他们发布M，C", true)]
    [InlineData("^·{0,2}{v}o:<model>.*s:<company>", "他们昨天发布M，C", false)]
    [InlineData("s:<company>.{0,2}(?<!不){v}(?:全新|一款)+的?o:<model>", "C发布全新一款全新的M", true)]
    [InlineData("s:<company>\\b{v}o:<model>|o:<model>{v}", "M很久以前就已发布", true)]
    public void What_cannot_match_is_refused(string pattern, string sentence, bool isMet)
    {
        var text = PatternCompiler.TextOf(new PatternRow("id", "DEVELOPS", ["发布"], pattern, 500, PatternOptions.Parse(string.Empty)));
        var shape = sentence.Replace('C', '\uE100').Replace('M', '\uE105').Replace('T', '\uE107');
        var chunks = shape.Index().Where(unit => ShapeAlphabet.IsChunk(unit.Item)).Select(unit => (unit.Index, ShapeAlphabet.Bit(unit.Item))).ToArray();
        var (first, last) = (shape.IndexOf("发布", StringComparison.Ordinal), shape.LastIndexOf("发布", StringComparison.Ordinal));
        Assert.Equal(isMet, new PatternReach(PatternParts.Of(text).Parts).IsMet(chunks, first, last));
        Assert.True(isMet || !Regex.IsMatch(shape, text, RegexOptions.CultureInvariant));
    }
}
