namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>Cities by one letter, where something is held or begins.</summary>
public sealed class PlaceLettersSpec
{
    [Theory]
    [InlineData("望溪人工智能大会近日在京举行。", "LOCATED_IN 望溪人工智能大会 → 北京")]
    [InlineData("望溪人工智能大会7日在沪正式开幕。", "LOCATED_IN 望溪人工智能大会 → 上海")]
    public void A_gathering_is_held_in_the_city_of_the_letter(string text, string expected) => Assert.Contains(expected, Stated.By(text));

    [Theory]
    [InlineData("望溪人工智能大会在京东总部举行。")]
    [InlineData("望溪人工智能大会在汉字里找答案。")]
    public void A_letter_in_a_word_is_no_city(string text) => Assert.DoesNotContain(Stated.By(text), claim => claim.StartsWith("LOCATED_IN", StringComparison.Ordinal));
}
