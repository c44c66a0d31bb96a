using System.Text;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Recognition.Corpora;

namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>
/// Every sentence a second time, its names exchanged for others of the same type and script ("mention replacement", Dai and Adel, 2020, "An Analysis of
/// Simple Data Augmentation for Named Entity Recognition"): contexts and forms are learnt rather than which names are well known.
/// </summary>
internal sealed class ExchangedNames
{
    private readonly Dictionary<(string Type, int Script), string[]> _pools;
    private readonly Shuffler _chance = new();

    /// <summary>Gathers the names of all sentences, each once.</summary>
    public ExchangedNames(IReadOnlyList<AnnotatedSentence> sentences) =>
        _pools = sentences.SelectMany(sentence => sentence.Names.Select(name => (name.Type, Surface: name.Span.Of(sentence.Text))))
            .Distinct()
            .GroupBy(name => (name.Type, Script(name.Surface)), name => name.Surface)
            .ToDictionary(pool => pool.Key, pool => pool.Order(StringComparer.Ordinal).ToArray());

    /// <summary>The sentence with other names.</summary>
    public AnnotatedSentence Of(AnnotatedSentence sentence)
    {
        var text = new StringBuilder();
        var names = new List<AnnotatedName>();
        var exchanged = new Dictionary<(string, string), string>();
        var done = 0;
        foreach (var name in sentence.Names.OrderBy(name => name.Span).Where(name => name.Span.Start >= 0))
        {
            if (name.Span.Start < done)
            {
                continue;
            }

            var surface = name.Span.Of(sentence.Text);
            if (!exchanged.TryGetValue((name.Type, surface), out var other))
            {
                var pool = _pools[(name.Type, Script(surface))];
                exchanged[(name.Type, surface)] = other = pool[(int)((ulong)_chance.Next() * (ulong)pool.Length >> 32)];
            }

            text.Append(sentence.Text, done, name.Span.Start - done);
            names.Add(new AnnotatedName(new Span(text.Length, text.Length + other.Length), name.Type));
            text.Append(other);
            done = name.Span.End;
        }

        return new AnnotatedSentence(text.Append(sentence.Text, done, sentence.Text.Length - done).ToString(), names);
    }

    /// <summary>0 for Chinese, 1 for Latin, 2 for both.</summary>
    private static int Script(string surface)
    {
        var isHan = surface.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0;
        var isLatin = surface.Any(char.IsAsciiLetterOrDigit);
        return !isLatin ? 0 : isHan ? 2 : 1;
    }
}
