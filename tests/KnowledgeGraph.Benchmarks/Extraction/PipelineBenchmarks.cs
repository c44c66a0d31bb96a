using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Benchmarks.Support;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Reading;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Benchmarks.Extraction;

/// <summary>How fast names and facts are taken from text, beside dividing the same text into words. The text has <see cref="Characters"/> characters.</summary>
[InProcess]
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private readonly List<Word> _words = [];
    private readonly Extractor _extractor = new(Lexicon.BuiltIn);
    private IReadOnlyList<Article> _articles = [];

    /// <summary>The characters of one run.</summary>
    public int Characters => _articles.Sum(a => a.Text.Length);

    /// <summary>Reads the articles and everything that is read once.</summary>
    [GlobalSetup]
    public void Load()
    {
        _articles = SampleArticles.Read();
        Recogniser.Field.Recognise("预热");
        _extractor.Extract(_articles[0]);
        Console.WriteLine($"// {Characters} characters a run");
    }

    /// <summary>Words alone: what jieba does.</summary>
    [Benchmark(Baseline = true)]
    public int Segment()
    {
        var words = 0;
        foreach (var article in _articles)
        {
            _words.Clear();
            JiebaSegmenter.Default.Segment(article.Text, _words);
            words += _words.Count;
        }

        return words;
    }

    /// <summary>The recogniser alone.</summary>
    [Benchmark]
    public int Recognise() => _articles.Sum(a => Recogniser.Field.Recognise(a.Text).Count);

    /// <summary>Everything: folding, gazetteer, patterns, recogniser, figures, dates, rules.</summary>
    [Benchmark]
    public int Extract() => _articles.Sum(a => _extractor.Extract(a).Claims.Count);
}
