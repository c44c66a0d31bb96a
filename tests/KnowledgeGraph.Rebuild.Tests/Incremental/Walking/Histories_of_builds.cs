using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Rebuild.Tests.Incremental.Walking;

/// <summary><c>KG_HISTORIES=2000</c> before the run asks for so many histories; a few are the default. What they were made of is printed.</summary>
public sealed class Histories_of_builds(ITestOutputHelper output)
{
    private static readonly int Asked = int.TryParse(Environment.GetEnvironmentVariable("KG_HISTORIES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 12;

    private static readonly Arbitrary<Step[]> AnyHistory = Step.Any.ArrayOf().Resize(14).ToArbitrary();

    [Fact]
    public void Any_history_of_builds_ends_at_the_digest_of_a_fresh_full_build()
    {
        var tally = new Tally();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Asked), Prop.ForAll(AnyHistory, history =>
        {
            using var site = new BuildSite();
            new Walk(site, tally).GoAsync(history).GetAwaiter().GetResult();
            return true;
        }));

        output.WriteLine($"{tally}");
        if (Asked >= 100)
        {
            Assert.True(tally.Shared * 2 >= tally.Entities, "less than half of the entities are shared");
            Assert.True(tally.Borrowed * 4 >= tally.Histories, "an abbreviation is seldom used where it is not defined");
        }
    }
}
