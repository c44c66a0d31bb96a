using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Benchmarks.Support;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Benchmarks.Segmentation;

/// <summary>How fast text is divided into words.</summary>
[InProcess]
[MemoryDiagnoser]
public class SegmenterBenchmarks
{
    private readonly List<Word> _words = [];
    private IReadOnlyList<string> _articles = [];

    /// <summary>Reads the text and the dictionary.</summary>
    [GlobalSetup]
    public void Load()
    {
        _articles = SampleText.Articles();
        JiebaSegmenter.Default.Segment("预热");
    }

    /// <summary>Precise mode into a list used again, as the recogniser does.</summary>
    [Benchmark(Baseline = true)]
    public int Precise()
    {
        var words = 0;
        foreach (var article in _articles)
        {
            _words.Clear();
            JiebaSegmenter.Default.Segment(article, _words);
            words += _words.Count;
        }

        return words;
    }

    /// <summary>Search mode.</summary>
    [Benchmark]
    public int Search() => _articles.Sum(a => JiebaSegmenter.Default.Segment(a, SegmentationMode.Search).Count);
}
