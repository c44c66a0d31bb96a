using System.Net;
using KnowledgeGraph.Rebuild.Fetching;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Rebuild.Tests.Support;

namespace KnowledgeGraph.Rebuild.Tests.Fetching;

/// <summary>What strangers link to must not reach this machine's own network; what the sources file names may.</summary>
public sealed class Links_into_a_private_network
{
    private static readonly SourceLimits Quick = new() { Retries = 0, Pause = TimeSpan.Zero, DocumentTime = TimeSpan.FromSeconds(5) };

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.16.0.1", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("192.168.1.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("::1", true)]
    [InlineData("fe80::1", true)]
    [InlineData("fd00::1", true)]
    [InlineData("::ffff:10.0.0.1", true)]
    [InlineData("93.184.216.34", false)]
    [InlineData("2606:2800:220:1::1", false)]
    public void Addresses_of_the_machine_and_its_site_are_private(string address, bool isPrivate) =>
        Assert.Equal(isPrivate, PublicNetwork.IsPrivate(IPAddress.Parse(address)));

    [Fact]
    public async Task A_redirection_to_a_private_host_that_nobody_named_is_not_followed()
    {
        await using var site = new Site();
        site["/"] = SiteAnswer.To(site.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/secret");
        site["/secret"] = SiteAnswer.Page("秘密");
        using var fetcher = new Fetcher(Quick, TimeProvider.System, new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "127.0.0.1" });

        var result = await fetcher.FetchAsync(new FetchRequest(new Uri(site.Address + "/")), CancellationToken.None);

        Assert.NotEqual(FetchOutcome.Fetched, result.Outcome);
        Assert.Contains("private network", result.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Requests, r => r.Path == "/secret");
    }
}
