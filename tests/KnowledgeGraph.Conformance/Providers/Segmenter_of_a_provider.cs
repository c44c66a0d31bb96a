using System.Globalization;
using KnowledgeGraph.Storage.Providers;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Conformance.Providers;

/// <summary>jieba.NET beside our own segmenter, where its provider was built (<c>dotnet build src/KnowledgeGraph.Text.JiebaNet</c>).</summary>
public sealed class Segmenter_of_a_provider(ITestOutputHelper output)
{
    private const double WantedAgreement = 0.98;

    [Fact]
    public void It_keeps_the_interfaces_promises()
    {
        var segmenter = Require();
        foreach (var line in Lines())
        {
            var at = 0;
            foreach (var word in segmenter.Segment(line))
            {
                Assert.Equal(at, word.Start);
                Assert.True(word.End > word.Start);
                at = word.End;
            }

            Assert.Equal(line.Length, at);
        }
    }

    [Theory]
    [InlineData(SegmentationMode.Precise)]
    [InlineData(SegmentationMode.Search)]
    public void It_divides_nearly_all_words_as_our_own_does(SegmentationMode mode)
    {
        var theirs = Require();
        int same = 0, all = 0, other = 0, lines = 0, equal = 0;
        foreach (var line in Lines())
        {
            var ours = JiebaSegmenter.Default.Segment(line, mode).Select(Place).ToHashSet();
            var their = theirs.Segment(line, mode).Select(Place).ToHashSet();
            (lines, equal) = (lines + 1, equal + (ours.SetEquals(their) ? 1 : 0));
            (all, other, same) = (all + ours.Count, other + their.Count, same + ours.Intersect(their).Count());
        }

        var agreement = 2.0 * same / (all + other);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mode}: {equal} of {lines} lines alike; words {agreement:P2} alike (F1 of {all} and {other})"));
        Assert.True(agreement >= WantedAgreement, string.Create(CultureInfo.InvariantCulture, $"{agreement:P2}"));
    }

    private static (int Start, int End) Place(Word word) => (word.Start, word.End);

    private static IEnumerable<string> Lines() =>
        Directory.GetFiles(Path.Combine(SharedData.RepositoryRoot, "seeds", "articles"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(l => l.Length > 0);

    private static ISegmenter Require()
    {
        var provider = BuiltProviders.Folder().All<ISegmenterProvider>().FirstOrDefault();
        Assert.SkipWhen(provider is null, "needs the provider for jieba.NET: dotnet build src/KnowledgeGraph.Text.JiebaNet, or a folder named by KG_TEST_PROVIDERS");
        return provider!.Create();
    }
}
