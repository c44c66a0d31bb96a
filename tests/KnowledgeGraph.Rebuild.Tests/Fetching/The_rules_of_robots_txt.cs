using KnowledgeGraph.Rebuild.Fetching;

namespace KnowledgeGraph.Rebuild.Tests.Fetching;

public sealed class The_rules_of_robots_txt
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /private", "/private/1", false)]
    [InlineData("User-agent: *\nDisallow: /private", "/public", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /news", "/news/1", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /news", "/about", false)]
    [InlineData("User-agent: *\nDisallow:", "/anything", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow: /a*z", "/abcz/1", false)]
    [InlineData("User-agent: other\nDisallow: /", "/", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: knowledgegraph\nDisallow: /x", "/y", true)]
    [InlineData("User-agent: a\nUser-agent: KnowledgeGraph\nDisallow: /y # not this", "/y", false)]
    [InlineData("User-agent: *\nDisallow: /same\nAllow: /same", "/same", true)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("Disallow: /", "/", true)]
    [InlineData("", "/", true)]
    public void The_longest_fitting_rule_of_ones_own_group_holds(string text, string path, bool allowed) =>
        Assert.Equal(allowed, RobotsRules.Parse(text, Fetcher.Name).Allows(path));

    [Fact]
    public void The_pause_that_a_site_asks_for_is_known() =>
        Assert.Equal(TimeSpan.FromSeconds(2.5), RobotsRules.Parse("User-agent: *\nCrawl-delay: 2.5", Fetcher.Name).Delay);
}
