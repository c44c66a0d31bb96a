namespace KnowledgeGraph.Cypher.Tests;

public sealed class FunctionTests
{
    private readonly TestGraph _graph = new();

    [Theory]
    [InlineData("btrim('xxaxx', 'x')", "a")]
    [InlineData("ltrim('  a ')", "a ")]
    [InlineData("rtrim('a。。', '。')", "a")]
    [InlineData("replace('ab', '', '-')", "-a-b-")]
    [InlineData("nullIf(1, 1.0)", null)]
    [InlineData("nullIf('a', 'b')", "a")]
    [InlineData("character_length('文心')", 2L)]
    [InlineData("size(split('', ''))", 1L)]
    [InlineData("round(-1.5)", -1.0)]
    [InlineData("round(-1.5, 0)", -1.0)]
    [InlineData("round(-1.25, 1)", -1.3)]
    [InlineData("valueType(1)", "INTEGER NOT NULL")]
    [InlineData("valueType(['a', 1])", "LIST<STRING NOT NULL | INTEGER NOT NULL> NOT NULL")]
    [InlineData("valueType([null, 1.5])", "LIST<FLOAT> NOT NULL")]
    [InlineData("valueType(null)", "NULL")]
    [InlineData("{a: 1} < {a: 2}", true)]
    [InlineData("{b: 1} < {a: 2, c: 1}", true)]
    [InlineData("{a: null} < {a: 1}", null)]
    [InlineData("1 ^ (0.0 / 0)", double.NaN)]
    [InlineData("NaN", double.NaN)]
    [InlineData("round(0.9034174999999999, 6)", 0.903417)]
    [InlineData("round(0.12345678901234567, 16)", 0.1234567890123457)]
    [InlineData("-Infinity", double.NegativeInfinity)]
    [InlineData("'a\\x'", "a\\x")]
    public void Functions_and_operators_have_the_values_that_Neo4j_gives_them(string expression, object? expected)
        => Assert.Equal(expected, _graph.One("RETURN " + expression));

    [Theory]
    [InlineData("toUpper('straße')", "STRASSE")]
    [InlineData("toUpper('ﬁne, ŉ')", "FINE, \u02BCN")]
    [InlineData("upper('ᾳ 百度 é')", "ΑΙ 百度 É")]
    [InlineData("toLower('İ É')", "i\u0307 é")]
    public void One_letter_may_have_several_capitals(string expression, string expected)
        => Assert.Equal(expected, _graph.One("RETURN " + expression));

    [Theory]
    [InlineData("百度", @"\w+", false)]
    [InlineData("baidu_1", @"\w+", true)]
    [InlineData("百度", @"\W+", true)]
    [InlineData("٣", @"\d", false)]
    [InlineData("a-.", @"[\w-.]+", true)]
    [InlineData("a:", @"[\w-.]+", false)]
    [InlineData("a-b3", @"[\w-]+\d", true)]
    [InlineData("a\u3000b", @"a\sb", false)]
    [InlineData("a\rb", "a.b", false)]
    [InlineData("a\nb", "(?s)a.b", true)]
    [InlineData("百度", @"\p{IsHan}+", true)]
    [InlineData("百度Baidu", @"[\p{script=Han}a-zA-Z]+", true)]
    [InlineData("百度", @"\P{IsHan}+", false)]
    [InlineData("Ab", @"\p{Upper}\p{Ll}", true)]
    [InlineData("É", @"\p{Upper}", false)]
    [InlineData("É", @"\p{IsUppercase}", true)]
    [InlineData("É", @"\pL", true)]
    [InlineData("11", @"\d++", true)]
    [InlineData("11", @"\d++1", false)]
    [InlineData("abab", "(?:ab)++", true)]
    [InlineData("abab", "(ab)*+ab", false)]
    [InlineData("aaa", "a{1,3}+", true)]
    [InlineData("C++ (17)", @"\QC++ (\E\d+\)", true)]
    [InlineData("a.b", @"\Qa.b", true)]
    [InlineData("axb", @"\Qa.b", false)]
    [InlineData("aa", @"(?<x>a)\k<x>", true)]
    [InlineData("[]", @"[\[\]]+", true)]
    [InlineData("GPT-4", "(?i)gpt-[0-9]", true)]
    [InlineData("a{", "a\\{", true)]
    public void Regular_expressions_mean_what_they_mean_in_Java(string text, string pattern, bool expected)
        => Assert.Equal(expected, _graph.One("RETURN $text =~ $pattern", ("text", text), ("pattern", pattern)));

    [Fact]
    public void A_sum_beyond_64_bits_is_a_floating_point_number()
        => Assert.Equal(18446744073709551614.0, _graph.One("UNWIND [9223372036854775807, 9223372036854775807] AS x RETURN sum(x)"));

    [Fact]
    public void The_deviation_of_nothing_is_null()
        => Assert.Null(_graph.One("UNWIND [null] AS x RETURN stDev(x)"));
}
