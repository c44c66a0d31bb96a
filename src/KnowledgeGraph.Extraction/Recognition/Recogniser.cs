using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Recognition.Decoding;
using KnowledgeGraph.Extraction.Recognition.Features;
using KnowledgeGraph.Extraction.Recognition.Modelling;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Extraction.Recognition;

/// <summary>
/// Finds names by a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) over characters, words and lists of names.
/// Weights are integers, so the same text gives the same names everywhere. Immutable and safe to share between threads.
/// </summary>
public sealed class Recogniser
{
    /// <summary>The largest margin that is told apart.</summary>
    public const int MaxMargin = Beam.Width;

    /// <summary>Units of a margin for each unit of the natural logarithm.</summary>
    public const int UnitsPerNat = ModelWeights.UnitsPerNat;

    private static readonly Lazy<Recogniser> OfNews = new(() => LoadEmbedded("recognition/names.model"));
    private static readonly Lazy<Recogniser> OfField = new(() => LoadEmbedded("recognition/field.model"));

    private readonly RecogniserModel _model;
    private readonly Emissions _emissions;
    private readonly Steps _steps;
    private readonly bool _isOfField;
    private readonly ConcurrentBag<Desk> _desks = [];

    internal Recogniser(RecogniserModel model)
    {
        _model = model;
        _emissions = new Emissions(model.Weights);
        _steps = new Steps(model.Transitions, model.Types.Count);
        _isOfField = RecognisedTypes.AreOfField(model.Types);
    }

    /// <summary>The recogniser over the embedded model of general news, with the types of CLUENER2020; the model is read when it is first asked for.</summary>
    /// <exception cref="RecogniserModelException">The embedded model is damaged.</exception>
    public static Recogniser General => OfNews.Value;

    /// <summary>The recogniser over the embedded model of news about models and their makers, which extraction uses.</summary>
    /// <exception cref="RecogniserModelException">The embedded model is damaged.</exception>
    public static Recogniser Field => OfField.Value;

    /// <summary>The types that the model tells apart.</summary>
    public IReadOnlyList<RecognisedType> Types => _model.Types;

    /// <summary>What identifies the model: the first sixteen hexadecimal digits of its checksum.</summary>
    public string Version => _model.Checksum[..16];

    /// <summary>Reads a model file.</summary>
    /// <exception cref="RecogniserModelException">The file is missing, damaged, of another version, or no model.</exception>
    public static Recogniser Load(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return new Recogniser(ModelReader.Read(stream, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RecogniserModelException($"{path}: the model file cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The names in a text, in order, none overlapping another.</summary>
    public IReadOnlyList<RecognisedName> Recognise(string text) => Recognise(text, [], _ => true);

    /// <summary>The names in a text that was divided into words before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">What the segmenter makes of it; empty where nobody asked.</param>
    /// <param name="isRead">Whether a line, or a part of a long one, is read.</param>
    internal IReadOnlyList<RecognisedName> Recognise(string text, List<Word> words, Predicate<Span> isRead)
    {
        var next = 0;
        var names = new List<RecognisedName>();
        var desk = _desks.TryTake(out var free) ? free : new Desk(new Reading(_isOfField), new Decoder(_emissions, _steps, _model.Types, weighs: !_isOfField));
        foreach (var stretch in Stretches.Of(text))
        {
            if (!isRead(stretch))
            {
                continue;
            }

            desk.Reading.Read(text.AsSpan(stretch.Start, stretch.Length), _model.Surfaces, _model.Themes, WordsIn(text, stretch, CollectionsMarshal.AsSpan(words), ref next), stretch.Start);
            desk.Decoder.Decode(desk.Reading, stretch.Start, names);
        }

        TellSeen(text, CollectionsMarshal.AsSpan(names));

        _desks.Add(desk);
        return names;
    }

    private void TellSeen(string text, Span<RecognisedName> names)
    {
        foreach (ref var name in names)
        {
            var seen = SurfaceCode.TypeSeen(_model.Surfaces.CodeOf(text.AsSpan(name.Span.Start, name.Span.Length)), Types.Count);
            name = name with { IsSeen = seen >= 0 && Types[seen] == name.Type };
        }
    }

    // Only where the stretch is divided as if nothing stood around it.
    private static ReadOnlySpan<Word> WordsIn(string text, Span stretch, ReadOnlySpan<Word> words, ref int next)
    {
        while (next < words.Length && words[next].Start < stretch.Start)
        {
            next++;
        }

        var first = next;
        while (next < words.Length && words[next].Start < stretch.End)
        {
            next++;
        }

        var isWhole = next > first && words[first].Start == stretch.Start && words[next - 1].End == stretch.End
            && JiebaSegmenter.IsDivided(text, stretch.Start) && JiebaSegmenter.IsDivided(text, stretch.End);
        return isWhole ? words[first..next] : [];
    }

    private static Recogniser LoadEmbedded(string resource)
    {
        using var stream = typeof(Recogniser).Assembly.GetManifestResourceStream(resource)
            ?? throw new RecogniserModelException("This build holds no recogniser model: train one with kg train.");
        return new Recogniser(ModelReader.Read(stream, $"the embedded {resource}"));
    }

    // The room that one reader of a text works in; as many as ever read at a time, used again.
    private sealed record Desk(Reading Reading, Decoder Decoder);
}
